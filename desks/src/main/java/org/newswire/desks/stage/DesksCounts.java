package org.newswire.desks.stage;

/**
 * What the stage has done since it started.
 *
 * @param received records read from the enriched topic; the sum of all others
 * @param matched newest versions that match one desk or more
 * @param unmatched newest versions that match no desk
 * @param canceled versions that withdraw their item
 * @param outdated versions that were not the newest of their item any more
 * @param deadLettered records that could not be processed
 */
public record DesksCounts(
        long received, long matched, long unmatched, long canceled, long outdated, long deadLettered) {}
