package org.newswire.app.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.newswire.app.view.DeskEventJson;
import org.newswire.avro.EnrichedItem;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.runtime.record.BadRecordException;
import org.newswire.runtime.record.RecordDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reader of one desk: what is on the desk's topic from a place on, as events. For one thread. */
final class DeskStream {

    private static final Logger log = LoggerFactory.getLogger(DeskStream.class);
    private static final Duration POLL = Duration.ofMillis(250);

    private final String desk;
    private final String topic;
    private final Consumer<byte[], byte[]> consumer;
    private final RecordDecoder<EnrichedItem> items;
    private final EventWriter out;
    private final Map<Integer, Long> next = new HashMap<>();

    DeskStream(
            String desk,
            String topic,
            Consumer<byte[], byte[]> consumer,
            RecordDecoder<EnrichedItem> items,
            EventWriter out) {
        this.desk = desk;
        this.topic = topic;
        this.consumer = consumer;
        this.items = items;
        this.out = out;
    }

    /** Where a reader begins. */
    enum Start {
        BEGINNING,
        NOW
    }

    /** Writes events until the reader has gone, which is thrown, or they are to end. */
    void write(Optional<EventId> last, Start start, Duration heartbeat, BooleanSupplier ends) throws IOException {
        seek(last, start);
        out.place(new EventId(next));
        var written = System.nanoTime();
        while (!ends.getAsBoolean()) {
            for (var record : consumer.poll(POLL)) {
                write(record);
                written = System.nanoTime();
            }
            if (System.nanoTime() - written < heartbeat.toNanos()) continue;
            out.comment();
            written = System.nanoTime();
        }
    }

    // A place that the topic does not have, because it was made anew or the reader invented it, becomes the nearest.
    private void seek(Optional<EventId> last, Start start) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        var begins = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        for (var partition : partitions) {
            var begin = begins.getOrDefault(partition, 0L);
            var end = ends.getOrDefault(partition, 0L);
            var unknown = last.isEmpty() && start == Start.NOW ? end : begin;
            var wanted = last.map(id -> id.next().get(partition.partition())).orElse(unknown);
            var offset = Math.max(begin, Math.min(wanted, end));
            consumer.seek(partition, offset);
            next.put(partition.partition(), offset);
        }
    }

    private void write(ConsumerRecord<byte[], byte[]> record) throws IOException {
        next.put(record.partition(), record.offset() + 1);
        var id = new EventId(next);
        if (record.value() == null) {
            var itemId = new String(record.key(), UTF_8);
            out.event(id, "removal", DeskEventJson.removal(desk, itemId, name -> text(record, name)));
            return;
        }
        try {
            var item = items.decode(record.topic(), record.headers(), record.value());
            out.event(id, "item", DeskEventJson.item(desk, item, name -> text(record, name)));
        } catch (BadRecordException e) {
            log.warn(
                    "record of desk not shown topic={} offset={} reason=\"{}\"",
                    topic,
                    record.offset(),
                    e.getMessage());
            out.place(id);
        }
    }

    private static Optional<String> text(ConsumerRecord<byte[], byte[]> record, String name) {
        return RecordHeaders.text(record.headers(), name);
    }
}
