package org.newswire.runtime.kafka;

import java.util.List;
import java.util.Map;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;
import org.newswire.schemas.Topics;

/**
 * How to reach the cluster and how the pipeline's topics are laid out on it.
 *
 * @param bootstrapServers {@code host:port} pairs separated by commas
 * @param clientProperties everything else for Kafka clients, by Kafka's own names
 * @param topics the topics under the site's prefix
 * @param partitions partitions of a topic that is created
 * @param replicationFactor copies of a topic that is created; -1 for the broker's default
 */
public record KafkaSettings(
        String bootstrapServers,
        Map<String, String> clientProperties,
        Topics topics,
        int partitions,
        int replicationFactor) {

    /** Settings that start so go to the Kafka clients as they are, without the prefix. */
    public static final String PASS_THROUGH = "kafka.";

    public static final Setting<String> BOOTSTRAP_SERVERS =
            Setting.text("kafka.bootstrap.servers", "localhost:9092", "Kafka brokers, host:port separated by commas.");
    public static final Setting<String> TOPICS_PREFIX = Setting.text(
            "topics.prefix", "", "Put before every topic, consumer group and transaction name, to share a cluster.");
    public static final Setting<Integer> TOPICS_PARTITIONS =
            Setting.integer("topics.partitions", 6, 1, 10_000, "Partitions of a topic that is created.");
    public static final Setting<Integer> TOPICS_REPLICATION_FACTOR = Setting.integer(
            "topics.replication.factor",
            -1,
            -1,
            100,
            "Copies of a topic that is created; -1 for the broker's default.");

    public KafkaSettings {
        clientProperties = Map.copyOf(clientProperties);
    }

    public static List<Setting<?>> all() {
        return List.of(BOOTSTRAP_SERVERS, TOPICS_PREFIX, TOPICS_PARTITIONS, TOPICS_REPLICATION_FACTOR);
    }

    public static KafkaSettings from(Settings settings) {
        return new KafkaSettings(
                settings.get(BOOTSTRAP_SERVERS),
                settings.passedThrough(PASS_THROUGH),
                new Topics(settings.get(TOPICS_PREFIX)),
                settings.get(TOPICS_PARTITIONS),
                settings.get(TOPICS_REPLICATION_FACTOR));
    }

    /** A consumer group, application or transaction name under the site's prefix. */
    public String named(String name) {
        return topics.prefix() + name;
    }
}
