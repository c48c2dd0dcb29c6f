package org.newswire.enrich;

/**
 * How many records went which way. {@code received = enriched + duplicate + deadLettered}.
 *
 * @param received records read from the raw topic
 * @param enriched versions accepted and written
 * @param duplicate versions known already
 * @param deadLettered records that could not be processed
 */
public record EnrichCounts(long received, long enriched, long duplicate, long deadLettered) {}
