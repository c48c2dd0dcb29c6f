package org.newswire.desks.stage;

import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.schemas.Headers;
import org.newswire.schemas.Topics;

/**
 * The main path of the desks stage, from {@code news.enriched} to {@code news.desk.<name>}:
 *
 * <pre>
 * newest version of an item → which desks match it ─┬─ matches: the item, to each desk
 *                             which desks is it on ─┴─ matched before, no longer: removal, to each of those
 * item of the past, for one desk (news.desk-backfill) → the same for that desk alone
 * anything that cannot be processed → news.dead-letter
 * </pre>
 *
 * Both inputs are partitioned alike, so that all that is said of one item is decided one after the other, by what is
 * remembered of it. Versions that were outdated when they were enriched are passed over: they change nothing for those
 * who want an item as it is now.
 *
 * <p>A pure function of its arguments: nothing is read from the machine, so a test driver runs what production runs.
 */
final class DesksTopology {

    static final String ENRICHED = "enriched";
    static final String BACKFILL = "backfill";
    static final String MATCH = "match";
    static final String DESK = "desk";
    static final String DEAD_LETTER = "dead-letter";
    static final String ITEM_DESKS = "item-desks";

    private DesksTopology() {}

    /**
     * The topology.
     *
     * @param topics where to read and write
     * @param steps gives each stream thread its own step, which decides on one record
     */
    static Topology build(Topics topics, Supplier<DeskStep> steps) {
        var keys = Serdes.String();
        var bytes = Serdes.ByteArray();
        return new Topology()
                .addSource(
                        ENRICHED,
                        bytes.deserializer(),
                        bytes.deserializer(),
                        topics.enriched().name())
                .addSource(
                        BACKFILL,
                        bytes.deserializer(),
                        bytes.deserializer(),
                        topics.deskBackfill().name())
                .addProcessor(MATCH, () -> new DeskProcessor(topics, steps.get()), ENRICHED, BACKFILL)
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(ITEM_DESKS), keys, new ItemDesksSerde()),
                        MATCH)
                .addSink(
                        DESK,
                        (key, value, record) ->
                                topics.desk(deskOf(record.headers())).name(),
                        keys.serializer(),
                        bytes.serializer(),
                        MATCH)
                .addSink(DEAD_LETTER, topics.deadLetter().name(), keys.serializer(), bytes.serializer(), MATCH);
    }

    private static String deskOf(org.apache.kafka.common.header.Headers headers) {
        return RecordHeaders.text(headers, Headers.DESK).orElseThrow();
    }
}
