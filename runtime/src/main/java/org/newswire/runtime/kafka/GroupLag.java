package org.newswire.runtime.kafka;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * How far a consumer group is behind on one topic.
 *
 * <p>Offsets alone mislead here: transactions leave markers in the log that no consumer ever sees, so a group that has
 * read everything can be some offsets short of the end for ever. Where a group seems to be behind, the first record it
 * has not committed is therefore read: if there is none, the lag is zero; if there is one, its age is the lag in time.
 * Offsets between two records are counted, so the number of records is an upper bound that is exact at zero.
 *
 * <p>What stands in a transaction that is not decided yet counts as well. A process that was killed while its
 * transaction was being committed has left its offsets behind, but not yet its records for others to read; without them
 * the next group in line would seem to be done. Not thread-safe.
 */
public final class GroupLag implements AutoCloseable {

    private static final Duration PROBE_WITHIN = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Clock clock;

    public GroupLag(Admin admin, KafkaClients clients, Clock clock) {
        this.admin = admin;
        this.consumer = consumer(clients);
        this.clock = clock;
    }

    /**
     * Lag of a group on a topic.
     *
     * @param records records not yet committed, or not yet readable, at most; 0 exactly when there is none
     * @param time age of the oldest record not yet committed; zero when there is none
     * @param committed sum of the committed offsets, to tell a rate from two readings
     */
    public record Lag(long records, Duration time, long committed) {}

    /** Lag of {@code group} on {@code topic}; empty when the topic does not exist. A group never seen is behind by all. */
    public Optional<Lag> of(String group, String topic) {
        var infos = consumer.partitionsFor(topic, PROBE_WITHIN);
        if (infos == null || infos.isEmpty()) return Optional.empty();
        var partitions = infos.stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        return Optional.of(lag(committed(group, partitions), partitions));
    }

    @Override
    public void close() {
        consumer.close();
    }

    private Lag lag(Map<TopicPartition, Long> committed, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        var begins = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        var records = undecided(partitions, ends);
        Instant oldest = null;
        for (var partition : partitions) {
            var next = Math.max(committed.getOrDefault(partition, 0L), begins.getOrDefault(partition, 0L));
            var end = ends.getOrDefault(partition, 0L);
            if (next >= end) continue;
            var first = firstRecord(partition, next, end);
            if (first.isEmpty()) continue;
            records += end - first.get().offset();
            if (oldest == null || first.get().time().isBefore(oldest))
                oldest = first.get().time();
        }
        var age = oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
        var sum = committed.values().stream().mapToLong(Long::longValue).sum();
        return new Lag(records, age.isNegative() ? Duration.ZERO : age, sum);
    }

    /** Offsets after the first transaction that is open, up to the end of the log. */
    private long undecided(List<TopicPartition> partitions, Map<TopicPartition, Long> readable) {
        var latest = partitions.stream().collect(toMap(partition -> partition, partition -> OffsetSpec.latest()));
        try {
            var undecided = 0L;
            for (var end : admin.listOffsets(latest).all().get().entrySet())
                undecided += Math.max(0, end.getValue().offset() - readable.getOrDefault(end.getKey(), 0L));
            return undecided;
        } catch (ExecutionException e) {
            throw new KafkaException("cannot read the ends of " + partitions + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private record First(long offset, Instant time) {}

    private Optional<First> firstRecord(TopicPartition partition, long from, long end) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        var deadline = System.nanoTime() + PROBE_WITHIN.toNanos();
        while (System.nanoTime() < deadline) {
            for (var record : consumer.poll(POLL))
                return Optional.of(new First(record.offset(), Instant.ofEpochMilli(record.timestamp())));
            if (consumer.position(partition) >= end) return Optional.empty();
        }
        throw new KafkaException("cannot read " + partition + " from offset " + from + " within " + PROBE_WITHIN);
    }

    private Map<TopicPartition, Long> committed(String group, List<TopicPartition> partitions) {
        try {
            var spec = Map.of(group, new ListConsumerGroupOffsetsSpec().topicPartitions(partitions));
            Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(spec)
                    .partitionsToOffsetAndMetadata(group)
                    .get();
            var committed = new HashMap<TopicPartition, Long>();
            offsets.forEach((partition, offset) -> {
                if (offset != null) committed.put(partition, offset.offset());
            });
            return committed;
        } catch (ExecutionException e) {
            throw new KafkaException("cannot read offsets of consumer group " + group + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(KafkaClients clients) {
        var properties = clients.consumer("newswire-lag-probe");
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
