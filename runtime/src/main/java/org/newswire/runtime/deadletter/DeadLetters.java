package org.newswire.runtime.deadletter;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.newswire.avro.DeadLetter;
import org.newswire.schemas.CloudEvent;
import org.newswire.schemas.TraceParent;

/**
 * Makes records of the dead-letter topic. Originals are kept whole up to a limit, beyond it their beginning and their
 * size. Thread-safe.
 */
public final class DeadLetters {

    /** As much of an original as is kept, so that the letter itself always fits into the topic. */
    public static final int MAX_ORIGINAL_BYTES = 8 * 1024 * 1024;

    private static final String CE_SOURCE = "/newswire/";

    private final String topic;
    private final Clock clock;

    /** @param topic the dead-letter topic under the site's prefix */
    public DeadLetters(String topic, Clock clock) {
        this.topic = topic;
        this.clock = clock;
    }

    /** The letter as a record with its key and headers; the trace goes on where the failed record had one. */
    public ProducerRecord<String, DeadLetter> record(Refusal refusal, TraceParent trace) {
        var failedAt = clock.instant();
        var letter = letter(refusal, failedAt);
        var key = key(refusal);
        var headers = new RecordHeaders();
        var event = new CloudEvent(
                refusal.stage() + ":" + origin(refusal),
                CE_SOURCE + refusal.stage(),
                CloudEvent.DEAD_LETTER,
                failedAt,
                key,
                trace);
        org.newswire.runtime.kafka.RecordHeaders.write(event, headers);
        return new ProducerRecord<>(topic, null, failedAt.toEpochMilli(), key, letter, headers);
    }

    /** The trace of the failed record, or a new one. */
    public static TraceParent traceOf(Refusal refusal, RandomGenerator random) {
        var failed = refusal.record();
        if (failed == null) return TraceParent.start(random);
        var headers = new RecordHeaders();
        failed.headers().forEach(headers::add);
        return org.newswire.runtime.kafka.RecordHeaders.traceParent(headers)
                .map(parent -> parent.next(random))
                .orElseGet(() -> TraceParent.start(random));
    }

    private static DeadLetter letter(Refusal refusal, Instant failedAt) {
        var record = refusal.record();
        var original = refusal.original();
        var kept = Math.min(original.length, MAX_ORIGINAL_BYTES);
        var headers = new HashMap<String, ByteBuffer>();
        if (record != null) record.headers().forEach((name, value) -> headers.put(name, ByteBuffer.wrap(value)));
        return DeadLetter.newBuilder()
                .setStage(refusal.stage())
                .setCode(refusal.code())
                .setMessage(refusal.message())
                .setFeed(refusal.feed())
                .setItemId(refusal.itemId())
                .setOriginName(refusal.originName())
                .setOriginTopic(record == null ? null : record.topic())
                .setOriginPartition(record == null ? null : record.partition())
                .setOriginOffset(record == null ? null : record.offset())
                .setOriginKey(record == null || record.key() == null ? null : ByteBuffer.wrap(record.key()))
                .setOriginHeaders((Map<String, ByteBuffer>) headers)
                .setLine(refusal.line())
                .setColumn(refusal.column())
                .setOriginal(ByteBuffer.wrap(original, 0, kept))
                .setOriginalSize((long) original.length)
                .setFailedAt(failedAt)
                .build();
    }

    private static String key(Refusal refusal) {
        return refusal.itemId() != null ? refusal.itemId() : origin(refusal);
    }

    private static String origin(Refusal refusal) {
        var record = refusal.record();
        if (record != null) return record.topic() + "/" + record.partition() + "/" + record.offset();
        return String.valueOf(refusal.originName());
    }
}
