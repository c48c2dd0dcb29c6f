package org.newswire.enrich;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;
import org.newswire.enrich.item.ItemHistorySerde;
import org.newswire.schemas.Topics;

/**
 * The main path of the enrich stage, from {@code news.raw} to {@code news.enriched}, {@code news.current} and
 * {@code news.dead-letter}:
 *
 * <pre>
 * raw item → judge against the item's history ─┬─ duplicate: counted, nothing written
 *                                              └─ accepted: annotate → news.enriched
 *                                                                   └─ newest → news.current
 *                                                                        └─ canceled → tombstone after a while
 * anything that cannot be processed → news.dead-letter
 * </pre>
 *
 * A pure function of its arguments: nothing is read from the machine, so a test driver runs what production runs.
 */
public final class EnrichTopology {

    static final String RAW = "raw";
    static final String ENRICH = "enrich";
    static final String ENRICHED = "enriched";
    static final String CURRENT = "current";
    static final String DEAD_LETTER = "dead-letter";
    static final String HISTORIES = "item-histories";
    static final String WITHDRAWALS = "item-withdrawals";

    private EnrichTopology() {}

    /**
     * The topology.
     *
     * @param topics where to read and write
     * @param steps gives each stream thread its own step, which decodes, enriches and encodes one record
     * @param withdrawnKept how long a canceled item stays in {@code news.current} before its tombstone
     */
    public static Topology build(Topics topics, Supplier<EnrichStep> steps, Duration withdrawnKept) {
        var keys = Serdes.String();
        var bytes = Serdes.ByteArray();
        return new Topology()
                .addSource(
                        RAW,
                        bytes.deserializer(),
                        bytes.deserializer(),
                        topics.raw().name())
                .addProcessor(ENRICH, () -> new EnrichProcessor(steps.get(), withdrawnKept), RAW)
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(HISTORIES), keys, new ItemHistorySerde()),
                        ENRICH)
                .addStateStore(
                        Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(WITHDRAWALS), Serdes.Bytes(), keys),
                        ENRICH)
                .addSink(ENRICHED, topics.enriched().name(), keys.serializer(), bytes.serializer(), ENRICH)
                .addSink(CURRENT, topics.current().name(), keys.serializer(), bytes.serializer(), ENRICH)
                .addSink(DEAD_LETTER, topics.deadLetter().name(), keys.serializer(), bytes.serializer(), ENRICH);
    }
}
