package org.newswire.schemas;

import static org.newswire.schemas.TopicSpec.FOREVER;

import java.time.Duration;
import java.util.List;
import org.apache.avro.Schema;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.RawItem;
import org.newswire.avro.Receipt;
import org.newswire.schemas.TopicSpec.Cleanup;
import org.newswire.schemas.TopicSpec.Compatibility;

/**
 * Every topic of the pipeline, in the order an item passes them. Items are keyed {@code feed|guid} everywhere, without
 * the version, so that all versions of one item stay in order in one partition.
 *
 * @param prefix put before every name, so that several pipelines can share a cluster; empty by default
 */
public record Topics(String prefix) {

    /** The topics under their plain names. */
    public static final Topics DEFAULT = new Topics("");

    private static final int PARTITIONS = 6;
    private static final int MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
    private static final Duration RECEIPTS_KEPT = Duration.ofDays(30);

    /** Every version of every item as received, kept for ever so that everything can be enriched again. */
    public TopicSpec raw() {
        return topic(
                "news.raw",
                "One version of an item as a feed delivered it, original bytes included.",
                "itemId",
                RawItem.getClassSchema(),
                Compatibility.BACKWARD_TRANSITIVE,
                Cleanup.DELETE,
                FOREVER);
    }

    /** One self-contained record for each accepted version. */
    public TopicSpec enriched() {
        return topic(
                "news.enriched",
                "One accepted version of an item with entities, dates and topics.",
                "itemId",
                EnrichedItem.getClassSchema(),
                Compatibility.FULL_TRANSITIVE,
                Cleanup.DELETE,
                FOREVER);
    }

    /** The newest version of each item; a canceled item is a record without content, later a tombstone. */
    public TopicSpec current() {
        return topic(
                "news.current",
                "The newest version of each item; canceled items without content, later a tombstone.",
                "itemId",
                EnrichedItem.getClassSchema(),
                Compatibility.FULL_TRANSITIVE,
                Cleanup.COMPACT,
                FOREVER);
    }

    /** What any stage refused, with its bytes, origin and reason. */
    public TopicSpec deadLetter() {
        return topic(
                "news.dead-letter",
                "Input that a stage refused, with its bytes, where it came from and why.",
                "itemId where known, else the origin",
                DeadLetter.getClassSchema(),
                Compatibility.FULL_TRANSITIVE,
                Cleanup.DELETE,
                FOREVER);
    }

    /** What ingest did with each piece of input; its memory across restarts. */
    public TopicSpec receipts() {
        return topic(
                "news.receipts",
                "What ingest did with one piece of input; read at start so that nothing is published twice.",
                "feed|fingerprint",
                Receipt.getClassSchema(),
                Compatibility.FULL_TRANSITIVE,
                Cleanup.COMPACT_AND_DELETE,
                RECEIPTS_KEPT);
    }

    /** All topics, in the order an item passes them. */
    public List<TopicSpec> all() {
        return List.of(raw(), enriched(), current(), deadLetter(), receipts());
    }

    private TopicSpec topic(
            String name,
            String description,
            String key,
            Schema valueSchema,
            Compatibility compatibility,
            Cleanup cleanup,
            Duration retention) {
        return new TopicSpec(
                prefix + name,
                description,
                key,
                valueSchema,
                compatibility,
                PARTITIONS,
                cleanup,
                retention,
                MAX_MESSAGE_BYTES);
    }
}
