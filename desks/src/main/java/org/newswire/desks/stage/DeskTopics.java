package org.newswire.desks.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.newswire.desks.Desk;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.registry.ContractSchemas;
import org.newswire.runtime.registry.RegistryException;
import org.newswire.runtime.registry.SchemaRegistryClient;
import org.newswire.schemas.TopicSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topics of desks on the cluster, and their subjects in the registry. Throws Kafka's and the registry's exceptions
 * when one of them is away.
 */
final class DeskTopics {

    private static final Logger log = LoggerFactory.getLogger(DeskTopics.class);

    private final KafkaSettings kafka;
    private final SchemaRegistryClient registry;
    private final int partitions;

    /**
     * Topics on a cluster, which is not asked yet.
     *
     * @param partitions partitions of a desk's topic that is created
     */
    DeskTopics(KafkaSettings kafka, SchemaRegistryClient registry, int partitions) {
        this.kafka = kafka;
        this.registry = registry;
        this.partitions = partitions;
    }

    /**
     * Makes sure that desks and their backfill can be written to, and tells which desks have a topic: these, and those
     * that were defined before. May run more than once.
     */
    Set<String> prepare(Collection<Desk> desks) {
        var topics = kafka.topics();
        var ofDesks = desks.stream().map(desk -> topics.desk(desk.name())).toList();
        var backfill = List.of(topics.deskBackfill());
        try (var client = new KafkaClients(kafka).admin()) {
            var admin = new TopicAdmin(client, kafka);
            if (!admin.missing(backfill).isEmpty())
                admin.create(backfill, admin.partitions(topics.enriched().name()));
            if (!admin.missing(ofDesks).isEmpty()) admin.create(ofDesks, partitions);
            var all = new ArrayList<>(ofDesks);
            all.addAll(backfill);
            register(all);
            return desksOf(admin.existing());
        }
    }

    /** The desks that have a topic. */
    Set<String> existing() {
        try (var client = new KafkaClients(kafka).admin()) {
            return desksOf(new TopicAdmin(client, kafka).existing());
        }
    }

    /** Whether the stage has ever read anything on this cluster. */
    boolean hasBeenRead(String group) {
        try (var admin = new KafkaClients(kafka).admin()) {
            return !admin.listConsumerGroupOffsets(kafka.named(group))
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .isEmpty();
        } catch (ExecutionException e) {
            throw new KafkaException("cannot read offsets of consumer group " + group + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private Set<String> desksOf(Set<String> topics) {
        var beginning = kafka.topics().anyDesk().name().replace("{name}", "");
        return topics.stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    // Items go to desks in the bytes they came in, with ids of schemas that are registered already. So a subject is for
    // those who look for it, and a registry that lets only others write stops nothing.
    private void register(List<TopicSpec> specs) {
        try {
            var known = new HashSet<>(registry.subjects());
            var missing = specs.stream()
                    .filter(spec -> !known.contains(spec.subject()))
                    .toList();
            new ContractSchemas(registry, kafka.topics()).register(missing);
        } catch (RegistryException refused) {
            log.warn("subjects of desks not registered reason=\"{}\"", refused.getMessage());
        }
    }
}
