package org.newswire.runtime.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The newest committed records of a topic, for people to look at. */
public final class TopicTail {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration READ_WITHIN = Duration.ofSeconds(30);

    // The markers of transactions lie between the records: so many offsets are read for each record that is wanted.
    private static final int OFFSETS_PER_RECORD = 3;

    private final KafkaClients clients;

    public TopicTail(KafkaClients clients) {
        this.clients = clients;
    }

    /** At most {@code max} records, the newest of each partition, oldest first by their timestamp. */
    public List<ConsumerRecord<byte[], byte[]>> newest(String topic, int max) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            var begins = consumer.beginningOffsets(partitions);
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            for (var partition : partitions) {
                var back = ends.getOrDefault(partition, 0L) - (long) max * OFFSETS_PER_RECORD;
                consumer.seek(partition, Math.max(begins.getOrDefault(partition, 0L), back));
            }
            return read(consumer, ends, max);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, int max) {
        var newest = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var deadline = System.nanoTime() + READ_WITHIN.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > deadline) throw new KafkaException("cannot read to the end within " + READ_WITHIN);
            consumer.poll(POLL).forEach(newest::add);
        }
        newest.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
        return newest.subList(Math.max(0, newest.size() - max), newest.size());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var properties = clients.consumer("newswire-tail");
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
