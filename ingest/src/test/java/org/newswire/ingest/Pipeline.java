package org.newswire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.RawItem;
import org.newswire.avro.Receipt;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.RegistrySettings;
import org.newswire.schemas.TopicSpec;
import org.newswire.stack.LocalStack;

/** The topics of one test on a real stack, stages that write to them, and what is on them. */
final class Pipeline {

    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final Map<String, String> values = new HashMap<>();

    /** A pipeline of its own on the stack; its topics are created. */
    static Pipeline on(LocalStack stack, Path inbox) {
        var pipeline = new Pipeline(stack.bootstrapServers(), stack.registryUrl(), stack.uniquePrefix(), inbox);
        try (var admin = new KafkaClients(pipeline.kafka()).admin()) {
            new TopicAdmin(admin, pipeline.kafka()).create();
        }
        return pipeline;
    }

    /** A pipeline whose topics are there. */
    Pipeline(String bootstrapServers, String registryUrl, String prefix, Path inbox) {
        values.put("kafka.bootstrap.servers", bootstrapServers);
        values.put("schema.registry.url", registryUrl);
        values.put("registry.auto.register.schemas", "true");
        values.put("topics.prefix", prefix);
        values.put("topics.partitions", "3");
        values.put("ingest.folder", inbox.toString());
        values.put("ingest.folder.quiet", "50 ms");
        values.put("ingest.folder.scan", "50 ms");
        values.put("ingest.batch.linger", "50 ms");
    }

    /** Changes a setting for the stages that are made from now on. */
    Pipeline with(String name, String value) {
        values.put(name, value);
        return this;
    }

    String value(String name) {
        return values.get(name);
    }

    /** A stage over the source, not started. */
    IngestStage stage(IngestStage.SourceOpener opener) {
        return new IngestStage(
                kafka(),
                IngestSettings.from(settings()),
                codecs(),
                opener,
                new IngestCounters(new Metrics()),
                Clock.systemUTC());
    }

    /** Runs a stage over a source that ends, to its end. */
    IngestCounts run(IngestStage.SourceOpener opener) {
        try (var stage = stage(opener)) {
            stage.start();
            await(() -> stage.state().isOver());
            assertThat(stage.failure()).isEmpty();
            return stage.counts();
        }
    }

    List<ConsumerRecord<String, RawItem>> rawItems() {
        return read(kafka().topics().raw(), RawItem.class);
    }

    List<ConsumerRecord<String, DeadLetter>> deadLetters() {
        return read(kafka().topics().deadLetter(), DeadLetter.class);
    }

    List<ConsumerRecord<String, Receipt>> receipts() {
        return read(kafka().topics().receipts(), Receipt.class);
    }

    /** Waits for a state. */
    static void await(BooleanSupplier reached) {
        var deadline = System.nanoTime() + DEADLINE.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new AssertionError("not reached within " + DEADLINE);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    KafkaSettings kafka() {
        return KafkaSettings.from(settings());
    }

    private RecordCodecs codecs() {
        return new RecordCodecs(RegistrySettings.from(settings()).serdes());
    }

    private Settings settings() {
        var known = new ArrayList<Setting<?>>();
        known.addAll(KafkaSettings.all());
        known.addAll(RegistrySettings.all());
        known.addAll(IngestSettings.all());
        return Settings.of(known)
                .passThrough(KafkaSettings.PASS_THROUGH)
                .commandLine(values)
                .build();
    }

    /**
     * Everything that is committed on a topic, partition by partition. A commit is done when its markers are written,
     * which may be a moment after the producer knows of it, so that the end is that of all records, readable or not.
     */
    private <T extends SpecificRecord> List<ConsumerRecord<String, T>> read(TopicSpec topic, Class<T> type) {
        var records = new ArrayList<ConsumerRecord<String, T>>();
        Deserializer<T> values = RegistrySettings.from(settings()).serdes().valueDeserializer(type);
        try (var consumer =
                new KafkaConsumer<>(new KafkaClients(kafka()).consumer("test"), new StringDeserializer(), values)) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = ends(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        }
        return records;
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions) {
        var properties = new HashMap<>(new KafkaClients(kafka()).consumer("test"));
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            return consumer.endOffsets(partitions);
        }
    }
}
