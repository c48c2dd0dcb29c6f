package org.newswire.runtime.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the committed records of a topic once, from its beginning or a time to where it ends now. Belongs to no consumer
 * group, so it disturbs nobody.
 */
public final class TopicScan {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration NOTHING_FOR = Duration.ofSeconds(60);

    private final KafkaClients clients;

    public TopicScan(KafkaClients clients) {
        this.clients = clients;
    }

    /** How far a scan is: offsets of the topic, of which some are no records. */
    public interface Progress {
        void at(long offset, long of);
    }

    /** Reads all of it; records of one partition come in order. */
    public void read(String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        read(topic, Instant.EPOCH, reader, (offset, of) -> {});
    }

    /**
     * Reads from the first record of each partition that is not older than {@code since} by its timestamp. Throws
     * {@link KafkaException} when nothing can be read for a minute.
     */
    public void read(String topic, Instant since, Consumer<ConsumerRecord<byte[], byte[]>> reader, Progress progress) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            var begins = begins(consumer, partitions, since, ends);
            consumer.assign(partitions);
            begins.forEach(consumer::seek);
            var of = sum(ends) - sum(begins);
            var moved = System.nanoTime();
            for (long left = of; left > 0; ) {
                var records = consumer.poll(POLL);
                for (var record : records)
                    if (record.offset() < ends.getOrDefault(partition(record), 0L)) reader.accept(record);
                var before = left;
                left = left(consumer, ends);
                progress.at(of - left, of);
                if (left < before) moved = System.nanoTime();
                if (System.nanoTime() - moved > NOTHING_FOR.toNanos())
                    throw new KafkaException("nothing of " + topic + " could be read for " + NOTHING_FOR);
            }
        }
    }

    private static Map<TopicPartition, Long> begins(
            KafkaConsumer<byte[], byte[]> consumer,
            List<TopicPartition> partitions,
            Instant since,
            Map<TopicPartition, Long> ends) {
        var begins = new HashMap<>(consumer.beginningOffsets(partitions));
        if (!since.isAfter(Instant.EPOCH)) return begins;
        var times = new HashMap<TopicPartition, Long>();
        for (var partition : partitions) times.put(partition, since.toEpochMilli());
        consumer.offsetsForTimes(times).forEach((partition, found) -> {
            var end = ends.getOrDefault(partition, 0L);
            begins.put(partition, found == null ? end : Math.min(found.offset(), end));
        });
        return begins;
    }

    private static long left(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        var left = 0L;
        for (var end : ends.entrySet()) left += Math.max(0, end.getValue() - consumer.position(end.getKey()));
        return left;
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var properties = clients.consumer("newswire-scan");
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
