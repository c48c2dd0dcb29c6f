package org.newswire.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.DeadLetter;
import org.newswire.runtime.deadletter.DeadLetters;
import org.newswire.runtime.deadletter.Refusal;
import org.newswire.runtime.deadletter.Refusal.FailedRecord;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.runtime.record.BadRecordException;
import org.newswire.runtime.record.RecordEncoder;
import org.newswire.schemas.TraceParent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records that a topology cannot process, as letters that leave it through a sink of its own: in the transaction that
 * also moves on from the record. For one stream thread, because the encoder is.
 */
public final class StreamLetters {

    private static final Logger log = LoggerFactory.getLogger(StreamLetters.class);

    private final String stage;
    private final DeadLetters letters;
    private final RecordEncoder<DeadLetter> encoder;
    private final RandomGenerator random;

    /**
     * Letters of a stage.
     *
     * @param topic the dead-letter topic under the site's prefix
     */
    public StreamLetters(
            String stage, String topic, RecordEncoder<DeadLetter> encoder, Clock clock, RandomGenerator random) {
        this.stage = stage;
        this.letters = new DeadLetters(topic, clock);
        this.encoder = encoder;
        this.random = random;
    }

    /**
     * The letter for a record.
     *
     * @param feed feed that it came from, null when unknown
     * @param itemId item that it belongs to; null when unknown, then its key stands in
     */
    public Record<String, byte[]> letter(
            Record<byte[], byte[]> record,
            RecordMetadata from,
            @Nullable String feed,
            @Nullable String itemId,
            BadRecordException reason) {
        var failed = new FailedRecord(
                from.topic(), from.partition(), from.offset(), record.key(), RecordHeaders.toMap(record.headers()));
        var refusal = new Refusal(
                stage,
                reason.code(),
                reason.getMessage(),
                feed,
                itemId == null ? text(record.key()) : itemId,
                null,
                failed,
                null,
                null,
                record.value() == null ? new byte[0] : record.value());
        var letter = letters.record(refusal, nextStep(record.headers(), random));
        var bytes = encoder.encode(letter.topic(), letter.headers(), letter.value());
        log.warn(
                "record dead-lettered stage={} code={} item={} partition={}-{} offset={} message=\"{}\"",
                stage,
                refusal.code(),
                refusal.itemId(),
                failed.topic(),
                failed.partition(),
                failed.offset(),
                refusal.message());
        return new Record<>(letter.key(), bytes, letter.timestamp(), letter.headers());
    }

    /** The next step of the trace that a record belongs to; a new trace where it belongs to none. */
    public static TraceParent nextStep(Headers headers, RandomGenerator random) {
        return RecordHeaders.traceParent(headers)
                .map(trace -> trace.next(random))
                .orElseGet(() -> TraceParent.start(random));
    }

    // The key of an item is its item id; of a record that is no item it is at least something to look for.
    private static @Nullable String text(byte @Nullable [] key) {
        return key == null ? null : new String(key, UTF_8);
    }
}
