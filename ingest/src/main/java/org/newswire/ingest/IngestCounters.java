package org.newswire.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.newswire.runtime.metrics.Metrics;

/**
 * The counts of a running stage, for operators and for the summary: {@code newswire.ingest.received} and so on, one
 * counter for each component of {@link IngestCounts}, and those of each feed. Written by one thread, read by any.
 */
public final class IngestCounters {

    private static final String STAGE = "ingest";

    private final MeterRegistry meters;
    private final Counter received;
    private final Counter published;
    private final Counter rejected;
    private final Counter duplicate;
    private final Counter items;
    private final Counter letters;
    private final FeedMeters feeds;
    private volatile IngestCounts counts = IngestCounts.NONE;

    public IngestCounters(Metrics metrics) {
        meters = metrics.registry();
        received = metrics.counter(STAGE, "received", "Units of input: published + rejected + duplicate");
        published = metrics.counter(STAGE, "published", "Units with at least one item on the topic");
        rejected = metrics.counter(STAGE, "rejected", "Units that were refused as a whole");
        duplicate = metrics.counter(STAGE, "duplicate", "Units that had been dealt with before");
        items = metrics.counter(STAGE, "items", "Raw items written");
        feeds = new FeedMeters(meters);
        letters = metrics.counter(STAGE, "letters", "Dead letters written");
    }

    /** The counts so far; they balance. */
    public IngestCounts counts() {
        return counts;
    }

    /** Where they are registered, and other meters of the stage can be. */
    MeterRegistry meters() {
        return meters;
    }

    /** Adds what came of a feed. */
    void add(String feed, FeedCounts ofFeed) {
        var more = ofFeed.units();
        feeds.add(feed, ofFeed);
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
