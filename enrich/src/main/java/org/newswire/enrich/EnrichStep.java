package org.newswire.enrich;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;
import org.newswire.avro.RawItem;
import org.newswire.enrich.item.Acceptance;
import org.newswire.enrich.item.ItemHistory;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.runtime.record.BadRecordException;
import org.newswire.runtime.streams.StreamLetters;
import org.newswire.schemas.CloudEvent;
import org.newswire.schemas.Topics;

/**
 * What the enrich stage does with one record: decode, judge, annotate, encode. Decides everything and writes nothing.
 * One instance a stream thread, because the codecs are.
 */
public final class EnrichStep {

    /** Name of the stage in dead letters and metrics. */
    public static final String STAGE = "enrich";

    private static final String CE_SOURCE = "/newswire/enrich";

    private final Topics topics;
    private final EnrichCodecs codecs;
    private final ArticleReader reader;
    private final Enricher enricher;
    private final EnrichCounters counters;
    private final StreamLetters letters;
    private final Clock clock;
    private final RandomGenerator random;

    public EnrichStep(
            Topics topics,
            EnrichCodecs codecs,
            ArticleReader reader,
            Enricher enricher,
            EnrichCounters counters,
            Clock clock,
            RandomGenerator random) {
        this.topics = topics;
        this.codecs = codecs;
        this.reader = reader;
        this.enricher = enricher;
        this.counters = counters;
        this.letters = new StreamLetters(STAGE, topics.deadLetter().name(), codecs.deadLetters(), clock, random);
        this.clock = clock;
        this.random = random;
    }

    /** What became of a record. */
    sealed interface Outcome {}

    /** A version to be written, with the history of its item after it. */
    record Accepted(String itemId, Acceptance acceptance, ItemHistory history, Record<String, byte[]> enriched)
            implements Outcome {}

    /** A version that is known already. */
    record Duplicate(String itemId) implements Outcome {}

    /** A record that cannot be processed, as the letter that keeps it. */
    record Refused(Record<String, byte[]> letter) implements Outcome {}

    /**
     * Decides on one record. Throws only when something it needs is away; then nothing has been decided and the record
     * is to be tried again.
     */
    Outcome apply(
            Record<byte[], byte[]> record,
            RecordMetadata coordinates,
            Function<String, Optional<ItemHistory>> histories) {
        RawItem raw = null;
        Outcome outcome;
        try {
            raw = codecs.rawItems().decode(coordinates.topic(), record.headers(), record.value());
            outcome = decide(record, coordinates, raw, histories.apply(raw.getItemId()));
        } catch (BadRecordException e) {
            outcome = refuse(record, coordinates, raw, e);
        }
        counters.count(outcome);
        return outcome;
    }

    private Outcome decide(
            Record<byte[], byte[]> record, RecordMetadata coordinates, RawItem raw, Optional<ItemHistory> history) {
        var started = System.nanoTime();
        var article = reader.read(RawItemMapper.copy(raw));
        var stamp = RawItemMapper.stamp(raw);
        var content = RawItemMapper.digest(raw, article);
        var acceptance = ItemHistory.judge(history, stamp, content);
        if (acceptance == Acceptance.DUPLICATE) return new Duplicate(raw.getItemId());

        var withdraws = raw.getPubStatus() == PubStatus.CANCELED;
        var annotations = withdraws ? null : annotate(article, started);
        var enriched = EnrichedItemMapper.enriched(
                raw, coordinates, annotations, acceptance == Acceptance.NEWEST, clock.instant());
        return new Accepted(
                raw.getItemId(),
                acceptance,
                ItemHistory.after(history, acceptance, stamp, withdraws, content),
                encoded(record, enriched));
    }

    private Annotations annotate(Article article, long started) {
        var annotations = enricher.enrich(article);
        counters.annotated(annotations, Duration.ofNanos(System.nanoTime() - started));
        return annotations;
    }

    // The record's time stays the arrival time: a wrong date in a story never moves stream time.
    private Record<String, byte[]> encoded(Record<byte[], byte[]> record, EnrichedItem item) {
        var headers = new org.apache.kafka.common.header.internals.RecordHeaders();
        var event = new CloudEvent(
                item.getRawTopic() + "/" + item.getRawPartition() + "/" + item.getRawOffset(),
                CE_SOURCE,
                CloudEvent.ENRICHED_ITEM,
                item.getEnrichedAt(),
                item.getItemId(),
                StreamLetters.nextStep(record.headers(), random));
        RecordHeaders.write(event, headers);
        var bytes = codecs.enrichedItems().encode(topics.enriched().name(), headers, item);
        return new Record<>(item.getItemId(), bytes, record.timestamp(), headers);
    }

    private Refused refuse(
            Record<byte[], byte[]> record,
            RecordMetadata coordinates,
            @Nullable RawItem raw,
            BadRecordException reason) {
        var feed = raw == null ? null : raw.getFeed();
        var itemId = raw == null ? null : raw.getItemId();
        return new Refused(letters.letter(record, coordinates, feed, itemId, reason));
    }
}
