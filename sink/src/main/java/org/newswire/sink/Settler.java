package org.newswire.sink;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.runtime.deadletter.Refusal;
import org.newswire.runtime.deadletter.Refusal.FailedRecord;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.runtime.record.BadRecordException;
import org.newswire.runtime.record.RecordDecoder;
import org.newswire.schemas.Headers;
import org.newswire.sink.store.EnrichedVersion;
import org.newswire.sink.store.ItemWriter;
import org.newswire.sink.store.StoreException;
import org.newswire.sink.store.StreamPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles a batch: every record ends in the database or in the dead-letter topic, and only then its offset moves, in the
 * transaction of the data. A batch that the database refuses is halved until the record it objects to is alone, so one
 * bad record among n costs about 2 log2 n transactions. Not thread-safe.
 */
final class Settler {

    /** Failure code of an item that the database will never take. */
    static final String REFUSED = "sink.refused";

    private static final Logger log = LoggerFactory.getLogger(Settler.class);

    private final RecordDecoder<EnrichedItem> decoder;
    private final ItemWriter writer;
    private final LetterPublisher letters;
    private final SinkCounters counters;
    private final Clock clock;

    Settler(
            RecordDecoder<EnrichedItem> decoder,
            ItemWriter writer,
            LetterPublisher letters,
            SinkCounters counters,
            Clock clock) {
        this.decoder = decoder;
        this.writer = writer;
        this.letters = letters;
        this.counters = counters;
        this.clock = clock;
    }

    /**
     * Settles records in order and reports each part as soon as it is committed, so that what was reported is never
     * written again when a later part fails. May be called again with what was not reported.
     */
    void settle(List<Held> batch, Consumer<List<Held>> committed) {
        decode(batch);
        write(batch, committed);
    }

    private void decode(List<Held> batch) {
        var bad = new ArrayList<Held>();
        var refusals = new ArrayList<Refusal>();
        for (var held : batch) {
            if (!held.needsDecoding()) continue;
            var record = held.record();
            try {
                held.decoded(decoder.decode(record.topic(), record.headers(), record.value()));
            } catch (BadRecordException e) {
                bad.add(held);
                refusals.add(refusal(held, e.code(), e.getMessage(), null));
            }
        }
        deadLetter(bad, refusals);
    }

    private void write(List<Held> batch, Consumer<List<Held>> committed) {
        try {
            writeOnce(batch);
            committed.accept(batch);
        } catch (StoreException.RowRefused e) {
            if (batch.size() == 1) {
                var held = batch.get(0);
                deadLetter(List.of(held), List.of(refusal(held, REFUSED, e.getMessage(), held.item())));
                write(batch, committed);
            } else {
                var middle = batch.size() / 2;
                write(batch.subList(0, middle), committed);
                write(batch.subList(middle, batch.size()), committed);
            }
        }
    }

    private void writeOnce(List<Held> batch) {
        var versions = new ArrayList<EnrichedVersion>();
        for (var held : batch) {
            var item = held.item();
            if (item != null) versions.add(new EnrichedVersion(item, traceParent(held)));
        }
        var started = System.nanoTime();
        var result = writer.write(versions, nextOffsets(batch));
        counters.write(result, Duration.ofNanos(System.nanoTime() - started));
        counters.deadLetter(batch.size() - versions.size());
        var now = clock.instant();
        for (var version : versions)
            counters.delayed(Duration.between(version.item().getReceivedAt(), now));
    }

    private void deadLetter(List<Held> bad, List<Refusal> refusals) {
        letters.publish(refusals);
        bad.forEach(Held::deadLettered);
        for (int i = 0; i < bad.size(); i++)
            log.warn(
                    "record dead-lettered code={} item={} partition={} offset={} message=\"{}\"",
                    refusals.get(i).code(),
                    refusals.get(i).itemId(),
                    bad.get(i).partition(),
                    bad.get(i).record().offset(),
                    refusals.get(i).message());
    }

    private static Map<StreamPartition, Long> nextOffsets(List<Held> batch) {
        var next = new HashMap<StreamPartition, Long>();
        for (var held : batch)
            next.put(
                    new StreamPartition(held.record().topic(), held.record().partition()),
                    held.record().offset() + 1);
        return next;
    }

    private static @Nullable String traceParent(Held held) {
        return RecordHeaders.text(held.record().headers(), Headers.TRACEPARENT).orElse(null);
    }

    private static Refusal refusal(Held held, String code, @Nullable String message, @Nullable EnrichedItem item) {
        var record = held.record();
        var origin = new FailedRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                RecordHeaders.toMap(record.headers()));
        return new Refusal(
                SinkStage.STAGE,
                code,
                String.valueOf(message),
                item == null ? null : item.getFeed(),
                item == null ? null : item.getItemId(),
                null,
                origin,
                null,
                null,
                record.value() == null ? new byte[0] : record.value());
    }
}
