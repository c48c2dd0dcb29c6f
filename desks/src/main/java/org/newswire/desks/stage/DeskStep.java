package org.newswire.desks.stage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.runtime.record.BadRecordException;
import org.newswire.runtime.streams.StreamLetters;
import org.newswire.schemas.Headers;
import org.newswire.schemas.Topics;

/**
 * What the desks stage does with one record: decode, match, compare with where the item was. Decides everything and
 * writes nothing. One instance a stream thread, because the codecs are; the desks are asked for anew for each record, so
 * that they can be exchanged between two.
 */
final class DeskStep {

    /** Name of the stage in dead letters and metrics. */
    static final String STAGE = "desks";

    private final DeskCodecs codecs;
    private final DesksInUse desks;
    private final DesksCounters counters;
    private final DeskRecords records;
    private final StreamLetters letters;

    DeskStep(
            Topics topics,
            DeskCodecs codecs,
            DesksInUse desks,
            DesksCounters counters,
            Clock clock,
            RandomGenerator random) {
        this.codecs = codecs;
        this.desks = desks;
        this.counters = counters;
        this.records = new DeskRecords(clock, random);
        this.letters = new StreamLetters(STAGE, topics.deadLetter().name(), codecs.deadLetters(), clock, random);
    }

    /** What became of a record. */
    sealed interface Outcome {}

    /** What is to be written for an item, and what is to be remembered of it. */
    record Decided(Placement placement, List<Record<String, byte[]>> records) implements Outcome {}

    /** Nothing changes: the version is outdated, or where it belongs already. */
    record Passed() implements Outcome {}

    /** A record that cannot be processed, as the letter that keeps it. */
    record Refused(Record<String, byte[]> letter) implements Outcome {}

    /**
     * Decides on a version that was just enriched. Throws only when something it needs is away; then nothing has been
     * decided and the record is to be tried again.
     */
    Outcome apply(Record<byte[], byte[]> record, RecordMetadata from, Function<String, Optional<ItemDesks>> known) {
        var outcome = decide(
                record,
                from,
                item -> item.getIsCurrent()
                        ? desks.apply(active -> Placement.onAll(item, known.apply(item.getItemId()), active))
                        : Optional.empty());
        counters.count(outcome);
        return outcome;
    }

    /** Decides on a version of the past for the one desk that its header names; throws as {@link #apply} does. */
    Outcome lookAgain(Record<byte[], byte[]> record, RecordMetadata from, Function<String, Optional<ItemDesks>> known) {
        var desk = RecordHeaders.text(record.headers(), Headers.DESK).orElse("");
        var outcome = decide(
                record,
                from,
                item -> desks.apply(active -> active.find(desk)
                        .flatMap(one -> Placement.onOne(item, known.apply(item.getItemId()), active, one))));
        counters.countBackfill(outcome);
        return outcome;
    }

    private Outcome decide(
            Record<byte[], byte[]> record, RecordMetadata from, Function<EnrichedItem, Optional<Placement>> decision) {
        EnrichedItem item = null;
        try {
            item = codecs.items().decode(from.topic(), record.headers(), record.value());
            return decision.apply(item)
                    .<Outcome>map(placement -> new Decided(placement, records.of(placement, record, from)))
                    .orElseGet(Passed::new);
        } catch (BadRecordException e) {
            return refuse(record, from, item, e);
        }
    }

    private Refused refuse(
            Record<byte[], byte[]> record,
            RecordMetadata from,
            @Nullable EnrichedItem item,
            BadRecordException reason) {
        var feed = item == null ? null : item.getFeed();
        var itemId = item == null ? null : item.getItemId();
        return new Refused(letters.letter(record, from, feed, itemId, reason));
    }
}
