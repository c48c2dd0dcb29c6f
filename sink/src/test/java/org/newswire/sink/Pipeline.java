package org.newswire.sink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.runtime.kafka.GroupLag;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.kafka.TopicTail;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.RegistrySerdes;
import org.newswire.schemas.Headers;
import org.newswire.schemas.Topics;
import org.newswire.sink.store.ItemStore;
import org.newswire.sink.store.StoreSettings;

/** Topics, registry subjects and a schema of one test, all under a prefix of their own, and sinks that work on them. */
final class Pipeline implements AutoCloseable {

    static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final int PARTITIONS = 2;

    final KafkaSettings kafka;
    final StoreSettings store;
    final RecordCodecs codecs;
    final ItemStore items;
    final Admin admin;
    private final KafkaClients clients;
    private final KafkaProducer<String, byte[]> producer;
    private final List<AutoCloseable> sinks = new ArrayList<>();

    Pipeline() {
        this(newStore());
    }

    Pipeline(StoreSettings store) {
        var stack = TestStack.get();
        this.kafka = new KafkaSettings(stack.bootstrapServers(), Map.of(), topics(), PARTITIONS, 1);
        this.store = store;
        this.codecs = new RecordCodecs(new RegistrySerdes(registry()));
        this.items = new ItemStore(store);
        this.clients = new KafkaClients(kafka);
        this.admin = clients.admin();
        new TopicAdmin(admin, kafka).create();
        this.producer =
                new KafkaProducer<>(clients.producer("test"), new StringSerializer(), new ByteArraySerializer());
    }

    static StoreSettings newStore() {
        var stack = TestStack.get();
        return new StoreSettings(
                stack.jdbcUrl(), stack.jdbcUser(), stack.jdbcPassword(), stack.uniquePrefix() + "_store", true);
    }

    static Map<String, Object> registry() {
        return Map.of("schema.registry.url", TestStack.get().registryUrl(), "auto.register.schemas", true);
    }

    private static Topics topics() {
        return new Topics(TestStack.get().uniquePrefix() + ".");
    }

    /** A stage with its own counters, not started. */
    record Sink(SinkStage stage, SinkCounters counters) {

        long settled() {
            return counters.stored() + counters.replayed() + counters.deadLettered() + counters.released();
        }
    }

    Sink sink() {
        return sink(Map.of(), store, codecs);
    }

    /** A sink with small batches, so that a test sees many of them. */
    Sink sink(Map<String, String> clientProperties, StoreSettings store, RecordCodecs codecs) {
        var settings =
                new SinkSettings(50, 1_000_000, Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofSeconds(1));
        var properties = new HashMap<>(clientProperties);
        var own = new KafkaSettings(kafka.bootstrapServers(), properties, kafka.topics(), PARTITIONS, 1);
        var counters = new SinkCounters(new Metrics());
        var stage = new SinkStage(own, settings, store, codecs, counters);
        sinks.add(stage);
        return new Sink(stage, counters);
    }

    Sink started() {
        var sink = sink();
        sink.stage().start();
        return sink;
    }

    /** Writes items and returns when the broker has them. */
    void publish(List<EnrichedItem> published) {
        var encoder = codecs.<EnrichedItem>encoder(kafka.topics().enriched());
        var topic = kafka.topics().enriched().name();
        for (var item : published) {
            var headers = new RecordHeaders();
            headers.add(Headers.TRACEPARENT, TRACE.getBytes(UTF_8));
            publish(item.getItemId(), encoder.encode(topic, headers, item), headers);
        }
        producer.flush();
    }

    void publishBytes(String key, byte[] value) {
        publish(key, value, new RecordHeaders());
        producer.flush();
    }

    private void publish(String key, byte[] value, RecordHeaders headers) {
        producer.send(new ProducerRecord<>(kafka.topics().enriched().name(), null, key, value, headers));
    }

    String group() {
        return kafka.named(SinkStage.GROUP);
    }

    /** Records that the group has not committed to Kafka. */
    long lag() {
        return new GroupLag(admin, clients, Clock.systemUTC())
                .of(group(), kafka.topics().enriched().name())
                .orElseThrow()
                .records();
    }

    List<DeadLetter> deadLetters() {
        var topic = kafka.topics().deadLetter().name();
        var decoder = codecs.decoder(DeadLetter.class);
        return new TopicTail(clients)
                .newest(topic, 1000).stream()
                        .map(record -> decoder.decode(topic, record.headers(), record.value()))
                        .toList();
    }

    void awaitVersions(long versions) {
        Await.until(versions + " versions stored", () -> count() >= versions);
    }

    // The tables are made by the stage, so there may be none yet.
    private long count() {
        try {
            return items.counts().versions();
        } catch (RuntimeException noTables) {
            return -1;
        }
    }

    @Override
    public void close() throws Exception {
        for (var sink : sinks) sink.close();
        producer.close();
        admin.close();
    }
}
