package org.newswire.desks.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;
import org.newswire.desks.Desk;
import org.newswire.desks.Desks;
import org.newswire.runtime.kafka.GroupLag;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
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
public final class DeskBackfill implements AutoCloseable {

    private final KafkaSettings kafka;
    private final RecordCodecs codecs;
    private final Admin admin;
    private final GroupLag lag;

    public DeskBackfill(KafkaSettings kafka, RecordCodecs codecs) {
        this.kafka = kafka;
        this.codecs = codecs;
        var clients = new KafkaClients(kafka);
        this.admin = clients.admin();
        this.lag = new GroupLag(admin, clients, Clock.systemUTC());
    }

    /** Whether the stage runs somewhere and has the desk's topic; without it nobody would do what is asked. */
    public boolean isTaken(Desk desk) {
        var group = kafka.named(DesksStage.GROUP);
        try {
            var found = admin.describeConsumerGroups(List.of(group)).all().get();
            var topic = kafka.topics().desk(desk.name()).name();
            return found.values().stream()
                            .anyMatch(description -> !description.members().isEmpty())
                    && new TopicAdmin(admin, kafka).existing().contains(topic);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) return false;
            throw new KafkaException("cannot describe consumer group " + group + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    /** How much of what was asked, for this desk or another, the stage has not done yet; at most so much. */
    public long waiting() {
        return lag.of(
                        kafka.named(DesksStage.GROUP),
                        kafka.topics().deskBackfill().name())
                .map(GroupLag.Lag::records)
                .orElse(0L);
    }

    /** Told how far it is. */
    public interface Watch {

        /**
         * It has read so much.
         *
         * @param offset offsets read
         * @param of offsets to read
         * @param asked items so far that the desk is to look at again
         */
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
        var onDesk = DeskItems.on(kafka, desk.name());
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
                    (offset, of) -> watch.at(offset, of, requests.items()));
            requests.commit();
            return requests.items();
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

    @Override
    public void close() {
        lag.close();
        admin.close();
    }

    static RecordHeaders headers(ConsumerRecord<byte[], byte[]> record, String desk) {
        var headers = new RecordHeaders(record.headers());
        headers.remove(Headers.DESK).add(Headers.DESK, desk.getBytes(UTF_8));
        return headers;
    }
}
