package org.newswire.ingest;

import io.micrometer.core.instrument.Counter;
import org.newswire.runtime.metrics.Metrics;

/**
 * The counts of a running stage, for operators and for the summary: {@code newswire.ingest.received} and so on, one
 * counter for each component of {@link IngestCounts}. Written by one thread, read by any.
 */
public final class IngestCounters {

    private static final String STAGE = "ingest";

    private final Counter received;
    private final Counter published;
    private final Counter rejected;
    private final Counter duplicate;
    private final Counter items;
    private final Counter letters;
    private volatile IngestCounts counts = IngestCounts.NONE;

    public IngestCounters(Metrics metrics) {
        received = metrics.counter(STAGE, "received", "Units of input: published + rejected + duplicate");
        published = metrics.counter(STAGE, "published", "Units with at least one item on the topic");
        rejected = metrics.counter(STAGE, "rejected", "Units that were refused as a whole");
        duplicate = metrics.counter(STAGE, "duplicate", "Units that had been dealt with before");
        items = metrics.counter(STAGE, "items", "Raw items written");
        letters = metrics.counter(STAGE, "letters", "Dead letters written");
    }

    /** The counts so far; they balance. */
    public IngestCounts counts() {
        return counts;
    }

    void add(IngestCounts more) {
        counts = counts.plus(more);
        increment(received, more.received());
        increment(published, more.published());
        increment(rejected, more.rejected());
        increment(duplicate, more.duplicate());
        increment(items, more.items());
        increment(letters, more.letters());
    }

    private static void increment(Counter counter, long by) {
        counter.increment((double) by);
    }
}
