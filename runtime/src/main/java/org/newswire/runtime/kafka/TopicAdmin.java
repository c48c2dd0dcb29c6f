package org.newswire.runtime.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.newswire.schemas.TopicSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the topics of the contract and tells where existing ones differ from it. */
public final class TopicAdmin {

    private static final Logger log = LoggerFactory.getLogger(TopicAdmin.class);
    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final Admin admin;
    private final KafkaSettings settings;

    public TopicAdmin(Admin admin, KafkaSettings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    /**
     * Creates the topics that are missing and returns their names, sorted. Returns when all topics of the contract can
     * be written to: a producer that starts earlier can lose its first batch for minutes. May run more than once.
     */
    public Set<String> create() {
        return create(settings.topics().all(), settings.partitions());
    }

    /** The same for these topics, with so many partitions each. */
    public Set<String> create(List<TopicSpec> specs, int partitions) {
        var missing = missing(specs);
        var topics = specs.stream()
                .filter(spec -> missing.contains(spec.name()))
                .map(spec -> newTopic(spec, partitions))
                .toList();
        admin.createTopics(topics).values().forEach((name, created) -> {
            try {
                created.get();
                log.info("topic created name={} partitions={}", name, partitions);
            } catch (ExecutionException e) {
                // Somebody else was faster, which is as good.
                if (!(e.getCause() instanceof TopicExistsException)) throw failed("create topic " + name, e);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        });
        awaitWritable(specs);
        return missing;
    }

    /** Names of the contract's topics that the cluster does not have, sorted. */
    public Set<String> missing() {
        return missing(settings.topics().all());
    }

    /** The same for these topics. */
    public Set<String> missing(List<TopicSpec> specs) {
        var existing = existing();
        var missing = new TreeSet<String>();
        for (var spec : specs) if (!existing.contains(spec.name())) missing.add(spec.name());
        return missing;
    }

    /** Names of all topics that the cluster has, of whatever owner. */
    public Set<String> existing() {
        return get("list topics", admin.listTopics().names());
    }

    /** How many partitions a topic has; throws {@link KafkaException} when there is no such topic. */
    public int partitions(String topic) {
        var found = get(
                "describe topic " + topic, admin.describeTopics(Set.of(topic)).allTopicNames());
        return found.values().iterator().next().partitions().size();
    }

    /** How existing topics differ from the contract, one sentence each; empty when they agree. */
    public List<String> differences() {
        var absent = missing();
        var present = settings.topics().all().stream()
                .filter(spec -> !absent.contains(spec.name()))
                .toList();
        var resources = present.stream()
                .map(spec -> new ConfigResource(ConfigResource.Type.TOPIC, spec.name()))
                .toList();
        var configs = get("describe topics", admin.describeConfigs(resources).all());
        var differences = new ArrayList<String>();
        for (var name : absent) differences.add(name + ": missing; create it with: newswire topics create");
        for (var spec : present) {
            var config = configs.get(new ConfigResource(ConfigResource.Type.TOPIC, spec.name()));
            spec.config().forEach((key, wanted) -> {
                var actual = Optional.ofNullable(config == null ? null : config.get(key))
                        .map(entry -> entry.value())
                        .orElse("");
                if (!sameValue(wanted, actual))
                    differences.add(spec.name() + ": " + key + " is " + actual + ", the contract says " + wanted);
            });
        }
        return differences;
    }

    private NewTopic newTopic(TopicSpec spec, int partitions) {
        var replication = settings.replicationFactor() < 0
                ? Optional.<Short>empty()
                : Optional.of((short) settings.replicationFactor());
        return new NewTopic(spec.name(), Optional.of(partitions), replication).configs(spec.config());
    }

    // A leader that has just been elected answers offset requests only when it can also take records.
    private void awaitWritable(List<TopicSpec> specs) {
        var names = specs.stream().map(TopicSpec::name).collect(Collectors.toSet());
        var deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (true) {
            try {
                admin.listOffsets(endOf(describe(names))).all().get();
                return;
            } catch (ExecutionException e) {
                if (System.nanoTime() > deadline) throw failed("wait for topics " + names + " to be ready", e);
                log.debug("topics not ready yet", e);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            pause();
        }
    }

    private Map<String, TopicDescription> describe(Set<String> names) throws ExecutionException, InterruptedException {
        return admin.describeTopics(names).allTopicNames().get();
    }

    private static Map<TopicPartition, OffsetSpec> endOf(Map<String, TopicDescription> topics) {
        var ends = new HashMap<TopicPartition, OffsetSpec>();
        topics.forEach((name, description) -> description
                .partitions()
                .forEach(p -> ends.put(new TopicPartition(name, p.partition()), OffsetSpec.latest())));
        return ends;
    }

    private static boolean sameValue(String wanted, String actual) {
        return wanted.equals(actual)
                || new HashSet<>(List.of(wanted.split(","))).equals(new HashSet<>(List.of(actual.split(","))));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static <T> T get(String what, KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw failed(what, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static KafkaException failed(String what, ExecutionException e) {
        return new KafkaException("cannot " + what + ": " + e.getCause(), e);
    }

    private static KafkaException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new InterruptException(e);
    }
}
