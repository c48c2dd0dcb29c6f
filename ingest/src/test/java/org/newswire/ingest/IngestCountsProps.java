package org.newswire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.newswire.runtime.metrics.Metrics;

class IngestCountsProps {

    enum Way {
        PUBLISHED,
        REJECTED,
        DUPLICATE
    }

    @Property
    void balance(@ForAll List<Way> ways) {
        var counts = IngestCounts.NONE;
        for (var way : ways) counts = counts.plus(one(way));

        assertThat(counts.received()).isEqualTo(ways.size());
        assertThat(counts.published() + counts.rejected() + counts.duplicate()).isEqualTo(counts.received());
    }

    @Example
    void thatDoNotBalanceCannotBe() {
        assertThatThrownBy(() -> new IngestCounts(3, 1, 1, 0, 1, 1)).hasMessageContaining("received 3 is not");
    }

    @Example
    void showAsMetrics() {
        try (var metrics = new Metrics()) {
            var counters = new IngestCounters(metrics);
            counters.add("coast", new FeedCounts(one(Way.PUBLISHED).plus(one(Way.DUPLICATE)), 20, null));
            assertThat(counters.counts()).isEqualTo(new IngestCounts(2, 1, 0, 1, 1, 0));
            assertThat(metrics.scrape())
                    .contains(
                            "newswire_ingest_received_total 2.0",
                            "newswire_ingest_published_total 1.0",
                            "newswire_ingest_rejected_total 0.0",
                            "newswire_ingest_duplicate_total 1.0");
        }
    }

    private static IngestCounts one(Way way) {
        return switch (way) {
            case PUBLISHED -> IngestCounts.NONE.withNew(true, 1, 0);
            case REJECTED -> IngestCounts.NONE.withNew(false, 0, 1);
            case DUPLICATE -> IngestCounts.NONE.withDuplicate();
        };
    }
}
