package org.newswire.desks.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.newswire.desks.DeskMatch;
import org.newswire.desks.stage.Placement.Removal;
import org.newswire.runtime.streams.StreamLetters;
import org.newswire.schemas.CloudEvent;
import org.newswire.schemas.Headers;

/**
 * The records of desks. A story is the enriched record byte for byte, its CloudEvent carried on; a removal is an event of
 * its own. Both keep the time of the record that they come from. For one stream thread.
 */
final class DeskRecords {

    private static final String CE_SOURCE = "/newswire/desks/";
    private static final int LONGEST_QUERY = 4 * 1024;

    private final Clock clock;
    private final RandomGenerator random;

    DeskRecords(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** What a placement comes to, removals first, so that a reader of several desks never sees an item on too many. */
    List<Record<String, byte[]>> of(Placement placement, Record<byte[], byte[]> record, RecordMetadata from) {
        var records = new ArrayList<Record<String, byte[]>>();
        for (var removal : placement.removals()) records.add(removal(placement.itemId(), removal, record, from));
        for (var match : placement.matches()) records.add(story(placement.itemId(), match, record));
        return records;
    }

    private Record<String, byte[]> story(String itemId, DeskMatch match, Record<byte[], byte[]> record) {
        var headers = new RecordHeaders(record.headers());
        put(
                headers,
                Headers.TRACEPARENT,
                StreamLetters.nextStep(record.headers(), random).toString());
        put(headers, Headers.DESK, match.desk().name());
        put(headers, Headers.DESK_VERSION, match.desk().version());
        put(headers, Headers.QUERY, Beginning.of(match.query(), LONGEST_QUERY));
        put(headers, Headers.HIGHLIGHTS, HighlightsJson.of(match.highlights()));
        return new Record<>(itemId, record.value(), record.timestamp(), headers);
    }

    private Record<String, byte[]> removal(
            String itemId, Removal removal, Record<byte[], byte[]> record, RecordMetadata from) {
        var headers = new RecordHeaders();
        var event = new CloudEvent(
                from.topic() + "/" + from.partition() + "/" + from.offset(),
                CE_SOURCE + removal.desk(),
                CloudEvent.ITEM_REMOVED,
                clock.instant(),
                itemId,
                StreamLetters.nextStep(record.headers(), random));
        org.newswire.runtime.kafka.RecordHeaders.write(event, headers);
        put(headers, Headers.DESK, removal.desk());
        put(headers, Headers.DESK_VERSION, removal.version());
        put(headers, Headers.REASON, removal.reason());
        return new Record<>(itemId, null, record.timestamp(), headers);
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }
}
