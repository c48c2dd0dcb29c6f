package org.newswire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.Outcome;
import org.newswire.avro.RawItem;
import org.newswire.avro.Receipt;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.WireItem;
import org.newswire.runtime.deadletter.DeadLetters;
import org.newswire.runtime.deadletter.Refusal;
import org.newswire.runtime.record.BadRecordException;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.record.RecordEncoder;
import org.newswire.schemas.CloudEvent;
import org.newswire.schemas.Topics;
import org.newswire.schemas.TraceParent;

/**
 * Turns a unit into the records that go to the topics together: a raw item for each item, a dead letter for each
 * rejection, one receipt. Records carry the time of arrival as their timestamp, and one trace for all of a unit.
 *
 * <p>Used by one thread.
 */
final class UnitRecords {

    private static final String STAGE = "ingest";
    private static final String CE_SOURCE = "/newswire/ingest/";

    private final Topics topics;
    private final RecordEncoder<RawItem> rawItems;
    private final RecordEncoder<DeadLetter> letters;
    private final RecordEncoder<Receipt> receipts;
    private final DeadLetters deadLetters;
    private final RandomGenerator random;

    UnitRecords(Topics topics, RecordCodecs codecs, Clock clock, RandomGenerator random) {
        this.topics = topics;
        this.rawItems = codecs.encoder(topics.raw());
        this.letters = codecs.encoder(topics.deadLetter());
        this.receipts = codecs.encoder(topics.receipts());
        this.deadLetters = new DeadLetters(topics.deadLetter().name(), clock);
        this.random = random;
    }

    /** The records of one unit and what becomes of it when they are committed. */
    record Encoded(
            UnitKey key,
            Fate fate,
            List<ProducerRecord<byte[], byte[]>> records,
            long bytes,
            long items,
            long letters) {}

    /** Encodes a unit. Throws what the serializers throw when the registry is away or refuses. */
    Encoded encode(Arrival arrival) {
        var work = new Work(arrival, TraceParent.start(random));
        for (var item : arrival.result().items()) work.item(item);
        for (var rejection : arrival.result().rejections())
            work.refuse(rejection.code().toString(), rejection.message(), rejection.position());
        return work.finish();
    }

    private final class Work {

        private final Arrival arrival;
        private final TraceParent trace;
        private final List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        private @Nullable String firstItemId;
        private @Nullable String firstCode;
        private @Nullable String firstReason;
        private long bytes;
        private long items;
        private long letterCount;

        Work(Arrival arrival, TraceParent trace) {
            this.arrival = arrival;
            this.trace = trace;
        }

        void item(WireItem item) {
            var topic = topics.raw().name();
            var itemId = RawItemMapper.itemId(arrival.feed(), item);
            try {
                var id = arrival.unit().fingerprint() + "#" + records.size();
                add(
                        topic,
                        itemId,
                        headers(CloudEvent.RAW_ITEM, id, itemId),
                        RawItemMapper.map(item, arrival),
                        rawItems);
                items++;
                if (firstItemId == null) firstItemId = itemId;
            } catch (BadRecordException e) {
                refuse(e.code(), e.getMessage(), null);
            }
        }

        void refuse(String code, String message, @Nullable Position position) {
            if (firstCode == null) {
                firstCode = code;
                firstReason = position == null ? message : position + ": " + message;
            }
            var unit = arrival.unit();
            var refusal = new Refusal(
                    STAGE,
                    code,
                    message,
                    arrival.feed(),
                    null,
                    unit.name(),
                    null,
                    RawItemMapper.line(position),
                    RawItemMapper.column(position),
                    unit.bytes());
            var letter = deadLetters.record(refusal, trace);
            var sized = DeadLetter.newBuilder(letter.value())
                    .setOriginalSize(unit.size())
                    .build();
            var value = letters.encode(letter.topic(), letter.headers(), sized);
            add(letter.topic(), letter.key(), (RecordHeaders) letter.headers(), value);
            letterCount++;
        }

        Encoded finish() {
            var unit = arrival.unit();
            var accepted = firstItemId != null;
            var receipt = Receipt.newBuilder()
                    .setFeed(arrival.feed())
                    .setFingerprint(unit.fingerprint())
                    .setOriginalName(unit.name())
                    .setOutcome(accepted ? Outcome.PUBLISHED : Outcome.REJECTED)
                    .setItemId(firstItemId)
                    .setCode(accepted ? null : firstCode)
                    .setReason(accepted ? null : firstReason)
                    .setReceivedAt(arrival.receivedAt())
                    .build();
            var key = UnitKey.text(arrival.feed(), unit.fingerprint());
            add(topics.receipts().name(), key, headers(CloudEvent.RECEIPT, key, key), receipt, receipts);
            var fate = accepted ? Fate.ACCEPTED : Fate.rejected(String.valueOf(firstCode), String.valueOf(firstReason));
            return new Encoded(
                    UnitKey.of(arrival.feed(), unit.fingerprint()),
                    fate,
                    List.copyOf(records),
                    bytes,
                    items,
                    letterCount);
        }

        private <T extends SpecificRecord> void add(
                String topic, String key, RecordHeaders headers, T value, RecordEncoder<T> encoder) {
            add(topic, key, headers, encoder.encode(topic, headers, value));
        }

        private void add(String topic, String key, RecordHeaders headers, byte[] value) {
            var timestamp = arrival.receivedAt().toEpochMilli();
            records.add(new ProducerRecord<>(topic, null, timestamp, key.getBytes(UTF_8), value, headers));
            bytes += value.length;
        }

        private RecordHeaders headers(String type, String id, String subject) {
            var headers = new RecordHeaders();
            var event = new CloudEvent(id, CE_SOURCE + arrival.feed(), type, arrival.receivedAt(), subject, trace);
            org.newswire.runtime.kafka.RecordHeaders.write(event, headers);
            return headers;
        }
    }
}
