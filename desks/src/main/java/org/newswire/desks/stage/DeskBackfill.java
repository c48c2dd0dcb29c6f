package org.newswire.desks.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;
import org.newswire.desks.Desk;
import org.newswire.desks.Desks;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicScan;
import org.newswire.runtime.record.BadRecordException;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.record.RecordDecoder;
import org.newswire.schemas.Headers;
import org.newswire.schemas.VersionStamp;

/**
 * Fills one desk from history. Reads {@code news.current}, the newest version of each item, and asks the stage to look
 * again at those that the desk's query matches, and at those that are on the desk though it does not.
 *
 * <p>The stage itself decides and writes, because only it knows what it has done with an item: so a version that has been
 * corrected meanwhile is not put back, an item that was filled in is taken back when it is corrected or canceled, and
 * asking twice writes nothing the second time. Other desks, and the group of the stage, are not touched.
 */
public final class DeskBackfill {

    private final KafkaSettings kafka;
    private final RecordCodecs codecs;

    public DeskBackfill(KafkaSettings kafka, RecordCodecs codecs) {
        this.kafka = kafka;
        this.codecs = codecs;
    }

    /** Told how far it is. */
    public interface Watch {

        /** @param asked items so far that the desk is to look at again */
        void at(long offset, long of, long asked);
    }

    /**
     * Asks for all items whose newest version was created in a span of time; returns how many. The stage may still be
     * working on them.
     *
     * @param from first instant
     * @param to the instant after the last
     */
    public long ask(Desk desk, Instant from, Instant to, Watch watch) {
        var decoder = codecs.decoder(EnrichedItem.class);
        var scan = new TopicScan(new KafkaClients(kafka));
        var onDesk = itemsOn(desk, scan);
        try (var desks = Desks.of(List.of(desk));
                var requests = new BackfillRequests(kafka, desk.name())) {
            var active = new ActiveDesks(desks, Set.of());
            // Nothing arrives long before it was created, but for clocks that are ahead; see VersionStamp.
            var arrivedSince = from.isBefore(Instant.EPOCH.plus(VersionStamp.FUTURE_TOLERANCE))
                    ? Instant.EPOCH
                    : from.minus(VersionStamp.FUTURE_TOLERANCE);
            scan.read(
                    kafka.topics().current().name(),
                    arrivedSince,
                    record -> {
                        if (concerns(record, decoder, from, to, active, onDesk)) requests.ask(record);
                    },
                    (offset, of) -> watch.at(offset, of, requests.asked()));
            requests.commit();
            return requests.asked();
        }
    }

    private boolean concerns(
            ConsumerRecord<byte[], byte[]> record,
            RecordDecoder<EnrichedItem> decoder,
            Instant from,
            Instant to,
            ActiveDesks active,
            Set<String> onDesk) {
        try {
            if (record.value() == null) return false;
            var item = decoder.decode(record.topic(), record.headers(), record.value());
            var created = ItemPosition.of(item).stamp().time();
            if (item.getPubStatus() == PubStatus.CANCELED || created.isBefore(from) || !created.isBefore(to))
                return false;
            if (active.match(item).isEmpty()) return onDesk.contains(item.getItemId());
            onDesk.add(item.getItemId());
            return true;
        } catch (BadRecordException unreadable) {
            return false; // the stage refused it when it came
        }
    }

    private Set<String> itemsOn(Desk desk, TopicScan scan) {
        var items = new HashSet<String>();
        scan.read(kafka.topics().desk(desk.name()).name(), record -> {
            var itemId = new String(record.key(), UTF_8);
            if (record.value() == null) items.remove(itemId);
            else items.add(itemId);
        });
        return items;
    }

    static RecordHeaders headers(ConsumerRecord<byte[], byte[]> record, String desk) {
        var headers = new RecordHeaders(record.headers());
        headers.remove(Headers.DESK).add(Headers.DESK, desk.getBytes(UTF_8));
        return headers;
    }
}
