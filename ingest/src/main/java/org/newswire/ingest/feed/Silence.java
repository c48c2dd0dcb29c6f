package org.newswire.ingest.feed;

import java.time.Duration;

/** When a feed from which nothing comes is reported. */
public sealed interface Silence {

    /** When it is much longer than usual for this feed. */
    record Auto() implements Silence {}

    /** Never. */
    record Off() implements Silence {}

    /**
     * After a fixed time.
     *
     * @param time how long without an arrival
     */
    record After(Duration time) implements Silence {}
}
