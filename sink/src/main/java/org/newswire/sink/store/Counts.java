package org.newswire.sink.store;

/**
 * How much is stored.
 *
 * @param items items, canceled ones included
 * @param canceled items whose newest version is a cancellation
 * @param versions versions of all items
 */
public record Counts(long items, long canceled, long versions, long entities, long mentions, long dates, long topics) {}
