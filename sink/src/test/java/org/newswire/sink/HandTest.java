package org.newswire.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class HandTest {

    private static final Duration LINGER = Duration.ofMillis(50);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final SinkSettings SETTINGS = new SinkSettings(3, 100, LINGER, SECOND, SECOND);

    private final Hand hand = new Hand(SETTINGS);

    @Test
    void waitsForMoreUntilTheOldestRecordHasLingered() {
        assertThat(hand.patience(0, SECOND)).isEqualTo(SECOND);
        hand.take(List.of(held(0, 0, 1)), 0);
        hand.take(List.of(held(0, 1, 1)), Duration.ofMillis(40).toNanos());
        assertThat(hand.patience(Duration.ofMillis(20).toNanos(), SECOND)).isEqualTo(Duration.ofMillis(30));
        assertThat(hand.patience(LINGER.toNanos(), SECOND)).isZero();
        assertThat(hand.patience(Duration.ofDays(1).toNanos(), SECOND)).isZero();
    }

    @Test
    void doesNotWaitWhenItIsFull() {
        hand.take(List.of(held(0, 0, 100)), 0);
        assertThat(hand.isFull()).isTrue();
        assertThat(hand.patience(0, SECOND)).isZero();
    }

    @Test
    void batchesAreBoundedByRecordsAndBytesAndNeverEmpty() {
        hand.take(
                List.of(
                        held(0, 0, 500),
                        held(0, 1, 60),
                        held(0, 2, 40),
                        held(0, 3, 1),
                        held(0, 4, 1),
                        held(0, 5, 1),
                        held(0, 6, 1)),
                0);
        var batches = new ArrayList<List<Long>>();
        while (!hand.isEmpty()) {
            var batch = hand.batch();
            batches.add(batch.stream().map(held -> held.record().offset()).toList());
            hand.settled(batch.size());
        }
        assertThat(batches).containsExactly(List.of(0L), List.of(1L, 2L), List.of(3L, 4L, 5L), List.of(6L));
        assertThat(hand.isFull()).isFalse();
    }

    @Test
    void letsGoOfWholePartitions() {
        hand.take(List.of(held(0, 0, 60), held(1, 0, 60), held(0, 1, 1)), 0);
        var leaving = new TopicPartition("news.enriched", 0);

        assertThat(hand.release(leaving::equals))
                .extracting(held -> held.record().offset())
                .containsExactly(0L, 1L);

        assertThat(hand.isFull()).isFalse();
        assertThat(hand.batch()).extracting(Held::partition).containsExactly(new TopicPartition("news.enriched", 1));
    }

    private static Held held(int partition, long offset, int bytes) {
        return new Held(new ConsumerRecord<>(
                "news.enriched",
                partition,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                bytes,
                null,
                new byte[bytes],
                new RecordHeaders(),
                Optional.empty()));
    }
}
