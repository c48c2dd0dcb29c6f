package org.newswire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newswire.runtime.metrics.Metrics;

class FeedMetersTest {

    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");

    private final Metrics metrics = new Metrics();
    private final FeedMeters feeds = new FeedMeters(metrics.registry());

    @AfterEach
    void close() {
        metrics.close();
    }

    @Test
    void countsEachFeedInTheBalanceOfAll() {
        add("coast", counts -> counts.withNew(true, 2, 1, 5_000, NOON).withDuplicate(100));
        add("coast", counts -> counts.withNew(false, 0, 1, 50, NOON.minusSeconds(10)));
        add("hills", counts -> counts.withDuplicate(7));

        assertThat(metrics.scrape())
                .contains(
                        "newswire_feed_received_total{feed=\"coast\"} 3.0",
                        "newswire_feed_published_total{feed=\"coast\"} 1.0",
                        "newswire_feed_rejected_total{feed=\"coast\"} 1.0",
                        "newswire_feed_duplicate_total{feed=\"coast\"} 1.0",
                        "newswire_feed_bytes_total{feed=\"coast\"} 5150.0",
                        "newswire_feed_last_arrival_seconds{feed=\"coast\"} 1.794312E9",
                        "newswire_feed_received_total{feed=\"hills\"} 1.0",
                        "newswire_feed_last_arrival_seconds{feed=\"hills\"} NaN");
    }

    @Test
    void feedsBeyondTheBoundShareATag() {
        for (int i = 0; i < FeedMeters.MOST_FEEDS + 5; i++) add("feed-" + i, counts -> counts.withDuplicate(1));
        add("feed-0", counts -> counts.withDuplicate(1));

        assertThat(metrics.scrape())
                .contains(
                        "newswire_feed_received_total{feed=\"(others)\"} 5.0",
                        "newswire_feed_received_total{feed=\"feed-0\"} 2.0")
                .doesNotContain("feed-" + FeedMeters.MOST_FEEDS + "\"");
    }

    private void add(String feed, UnaryOperator<FeedCounts> counts) {
        feeds.add(feed, counts.apply(FeedCounts.NONE));
    }
}
