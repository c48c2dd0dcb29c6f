package org.newswire.runtime.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.newswire.schemas.Topics;

/** Client properties that give every stage the same guarantees: nothing acknowledged early, nothing read dirty. */
public final class KafkaClients {

    // As large as the topics allow; the topic limit applies to the compressed batch, this one to the plain record.
    private static final int MAX_REQUEST_BYTES = Topics.DEFAULT.raw().maxMessageBytes();

    // How long a group waits for a member that was killed; heartbeats do not wait for processing.
    private static final int SESSION_TIMEOUT_MS = 10_000;

    private final KafkaSettings settings;

    public KafkaClients(KafkaSettings settings) {
        this.settings = settings;
    }

    /** Properties that any client needs: addresses, security and whatever else the site passes through. */
    public Map<String, Object> common() {
        var properties = new HashMap<String, Object>(settings.clientProperties());
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        return properties;
    }

    /** An idempotent producer that waits for all in-sync replicas. Serializers are the caller's. */
    public Map<String, Object> producer(String clientId) {
        var properties = withDefaults(Map.of(
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                MAX_REQUEST_BYTES));
        properties.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return properties;
    }

    /** A consumer that reads committed records from the beginning and commits only when told. */
    public Map<String, Object> consumer(String groupId) {
        var properties = withDefaults(Map.of(
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                SESSION_TIMEOUT_MS));
        properties.put(CommonClientConfigs.GROUP_ID_CONFIG, groupId);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return properties;
    }

    /** A new admin client; the caller closes it. */
    public Admin admin() {
        return Admin.create(common());
    }

    private Map<String, Object> withDefaults(Map<String, Object> defaults) {
        var properties = new HashMap<>(defaults);
        properties.putAll(common());
        return properties;
    }
}
