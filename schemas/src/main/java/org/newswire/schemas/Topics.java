package org.newswire.schemas;

import static org.newswire.schemas.TopicSpec.FOREVER;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Duration REMOVALS_KEPT = Duration.ofDays(7);
    private static final Duration BACKFILL_KEPT = Duration.ofDays(7);

    // What Kafka takes as a topic name, without the characters that its metric names cannot tell apart.
    private static final Pattern DESK = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final int LONGEST_DESK = 100;

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

    /**
     * The stories of one desk: the newest version of each item that its query matches. An item that leaves the desk gets
     * a tombstone whose headers say why. One partition by default, so that a desk is read in one order.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters and digits with hyphens between
     */
    public TopicSpec desk(String desk) {
        if (desk.length() > LONGEST_DESK || !DESK.matcher(desk).matches())
            throw new IllegalArgumentException("desk \"" + desk + "\" is not named in lower-case letters, digits and"
                    + " hyphens between them, at most " + LONGEST_DESK);
        return deskTopic(desk);
    }

    /** What every desk's topic is; its name has a placeholder. */
    public TopicSpec anyDesk() {
        return deskTopic("{name}");
    }

    /** Items of the past that a desk is to look at again; partitioned as {@link #enriched()}. */
    public TopicSpec deskBackfill() {
        return topic(
                "news.desk-backfill",
                "An item of the past that a desk is to look at again; read by the desks stage only.",
                "itemId",
                EnrichedItem.getClassSchema(),
                Compatibility.FULL_TRANSITIVE,
                Cleanup.DELETE,
                BACKFILL_KEPT);
    }

    /** Every topic that is there without desks, in the order an item passes them. */
    public List<TopicSpec> all() {
        return List.of(raw(), enriched(), current(), deadLetter(), receipts());
    }

    /** What the desks stage needs beside the topics of its desks. */
    public List<TopicSpec> ofDesks() {
        return List.of(anyDesk(), deskBackfill());
    }

    private TopicSpec deskTopic(String desk) {
        return new TopicSpec(
                prefix + "news.desk." + desk,
                "The newest version of each item that a desk's query matches; a tombstone when it leaves the desk.",
                "itemId",
                EnrichedItem.getClassSchema(),
                Compatibility.FULL_TRANSITIVE,
                1,
                Cleanup.COMPACT,
                REMOVALS_KEPT,
                MAX_MESSAGE_BYTES);
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
