package org.newswire.schemas;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * One topic of the contract: what it is called, what is in it and how the broker keeps it.
 *
 * @param name topic name, prefix included
 * @param description what one record is
 * @param key what the record key is, in words; keys are UTF-8 strings
 * @param valueSchema schema of the record value, registered under {@link #subject()}
 * @param compatibility level that the registry enforces on the subject
 * @param partitions default number of partitions; a site sets its own with {@code topics.partitions}, of desks with
 *     {@code desks.partitions}
 * @param cleanup whether old records are deleted, compacted or both
 * @param retention how long records are kept where {@code cleanup} deletes, and how long tombstones are kept at least
 *     where it only compacts; {@link #FOREVER} for no limit, or the broker's own for tombstones
 * @param maxMessageBytes largest record batch the broker accepts, compressed, in bytes
 */
public record TopicSpec(
        String name,
        String description,
        String key,
        Schema valueSchema,
        Compatibility compatibility,
        int partitions,
        Cleanup cleanup,
        Duration retention,
        int maxMessageBytes) {

    /** Retention without a limit. */
    public static final Duration FOREVER = Duration.ofMillis(-1);

    /** What the broker does with old records; Kafka's {@code cleanup.policy}. */
    public enum Cleanup {
        DELETE("delete"),
        COMPACT("compact"),
        COMPACT_AND_DELETE("compact,delete");

        private final String policy;

        Cleanup(String policy) {
            this.policy = policy;
        }

        /** Value of the topic setting {@code cleanup.policy}. */
        public String policy() {
            return policy;
        }
    }

    /** Compatibility level of a subject, as the Confluent Schema Registry names them. */
    public enum Compatibility {
        BACKWARD_TRANSITIVE,
        FULL_TRANSITIVE
    }

    public TopicSpec {
        if (partitions < 1) throw new IllegalArgumentException("topic " + name + ": partitions " + partitions);
        if (maxMessageBytes < 1) throw new IllegalArgumentException("topic " + name + ": max bytes " + maxMessageBytes);
    }

    /** Subject of the value schema in the registry, by Confluent's TopicNameStrategy. */
    public String subject() {
        return name + "-value";
    }

    /** Settings to create the topic with, by Kafka's names, in a fixed order. */
    public Map<String, String> config() {
        var config = new LinkedHashMap<String, String>();
        config.put("cleanup.policy", cleanup.policy());
        if (cleanup != Cleanup.COMPACT) config.put("retention.ms", Long.toString(retention.toMillis()));
        else if (!retention.equals(FOREVER)) config.put("delete.retention.ms", Long.toString(retention.toMillis()));
        config.put("max.message.bytes", Integer.toString(maxMessageBytes));
        return Collections.unmodifiableMap(config);
    }
}
