package org.newswire.ingest.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.newswire.avro.Outcome;
import org.newswire.avro.Receipt;
import org.newswire.runtime.record.BadRecordException;
import org.newswire.runtime.record.RecordDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the end of the receipts topic into memory: of each partition the same share of the limit, so that what was
 * written last is known however long the topic is. Only committed receipts are read.
 */
final class ReceiptReader {

    private static final Logger log = LoggerFactory.getLogger(ReceiptReader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> consumerProperties;
    private final String topic;
    private final RecordDecoder<Receipt> decoder;
    private final int limit;

    /**
     * @param consumerProperties properties of a read_committed consumer
     * @param limit most receipts read
     */
    ReceiptReader(Map<String, Object> consumerProperties, String topic, RecordDecoder<Receipt> decoder, int limit) {
        this.consumerProperties = Map.copyOf(consumerProperties);
        this.topic = topic;
        this.decoder = decoder;
        this.limit = limit;
    }

    /** Reads everything that is committed now; throws {@link KafkaException} when the cluster cannot be reached. */
    Receipts read() {
        var receipts = new Receipts(limit);
        try (var consumer =
                new KafkaConsumer<>(consumerProperties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var left = seekToShare(consumer);
            while (!left.isEmpty()) {
                for (var record : consumer.poll(POLL)) remember(record, receipts);
                left.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            }
        }
        log.info("receipts read topic={} units={}", topic, receipts.size());
        return receipts;
    }

    /** Goes to where each partition's share begins; the ends of the partitions that have anything to read. */
    private Map<TopicPartition, Long> seekToShare(Consumer<byte[], byte[]> consumer) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) throw new KafkaException("topic " + topic + " is missing; create it first");
        consumer.assign(partitions);
        var begins = consumer.beginningOffsets(partitions);
        var ends = new HashMap<>(consumer.endOffsets(partitions));
        var share = Math.max(1, limit / partitions.size());
        for (var partition : partitions) {
            var begin = begins.getOrDefault(partition, 0L);
            var end = ends.getOrDefault(partition, 0L);
            consumer.seek(partition, Math.max(begin, end - share));
            if (end <= begin) ends.remove(partition);
        }
        return ends;
    }

    private void remember(ConsumerRecord<byte[], byte[]> record, Receipts receipts) {
        if (record.value() == null) return;
        try {
            var receipt = decoder.decode(topic, record.headers(), record.value());
            receipts.add(UnitKey.of(receipt.getFeed(), receipt.getFingerprint()), fate(receipt));
        } catch (BadRecordException e) {
            log.warn(
                    "receipt unreadable, its unit may be published twice topic={} partition={} offset={} code={} reason={}",
                    topic,
                    record.partition(),
                    record.offset(),
                    e.code(),
                    e.getMessage());
        }
    }

    private static Fate fate(Receipt receipt) {
        if (receipt.getOutcome() != Outcome.REJECTED) return Fate.ACCEPTED;
        return Fate.rejected(String.valueOf(receipt.getCode()), String.valueOf(receipt.getReason()));
    }
}
