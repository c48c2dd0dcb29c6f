package org.newswire.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The counts of each feed, with its name as the tag {@code feed}: {@code newswire.feed.received} and so on, of units, in
 * the same balance as {@link IngestCounts}; {@code newswire.feed.bytes}; and {@code newswire.feed.last.arrival}, in
 * seconds since 1970, of what was no duplicate. Names of feeds can come from outside, as names of folders, so only the
 * first {@value #MOST_FEEDS} have a tag of their own; the others share {@value #OTHERS}, which no feed can be called.
 */
final class FeedMeters {

    static final int MOST_FEEDS = 1000;
    static final String OTHERS = "(others)";

    private static final String TAG = "feed";

    private final MeterRegistry registry;
    private final Map<String, Meters> feeds = new ConcurrentHashMap<>();

    FeedMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Adds to the meters of a feed. */
    void add(String feed, FeedCounts more) {
        feeds.computeIfAbsent(tag(feed), Meters::new).add(more);
    }

    private String tag(String feed) {
        return feeds.containsKey(feed) || feeds.size() < MOST_FEEDS ? feed : OTHERS;
    }

    private final class Meters {

        private final Counter received;
        private final Counter published;
        private final Counter rejected;
        private final Counter duplicate;
        private final Counter bytes;
        private volatile @Nullable Instant lastArrival;

        Meters(String feed) {
            received = counter(feed, "received", "Units of input of a feed: published + rejected + duplicate");
            published = counter(feed, "published", "Units of a feed with at least one item on the topic");
            rejected = counter(feed, "rejected", "Units of a feed that were refused as a whole");
            duplicate = counter(feed, "duplicate", "Units of a feed that had been dealt with before");
            bytes = Counter.builder("newswire.feed.bytes")
                    .description("Bytes in the units of a feed")
                    .baseUnit("bytes")
                    .tag(TAG, feed)
                    .register(registry);
            Gauge.builder("newswire.feed.last.arrival", this, Meters::lastArrivalSeconds)
                    .description("When the last unit of a feed arrived that was no duplicate, since 1970")
                    .baseUnit("seconds")
                    .tag(TAG, feed)
                    .register(registry);
        }

        void add(FeedCounts more) {
            var units = more.units();
            received.increment((double) units.received());
            published.increment((double) units.published());
            rejected.increment((double) units.rejected());
            duplicate.increment((double) units.duplicate());
            bytes.increment((double) more.bytes());
            var last = lastArrival;
            var now = more.lastArrival();
            if (now != null && (last == null || now.isAfter(last))) lastArrival = now;
        }

        private double lastArrivalSeconds() {
            var last = lastArrival;
            return last == null ? Double.NaN : last.toEpochMilli() / 1000.0;
        }

        private Counter counter(String feed, String what, String description) {
            return Counter.builder("newswire.feed." + what)
                    .description(description)
                    .tag(TAG, feed)
                    .register(registry);
        }
    }
}
