package org.newswire.desks.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.avro.EnrichedItem;
import org.newswire.desks.Desk;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.kafka.TopicScan;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.record.RecordEncoder;
import org.newswire.runtime.registry.ContractSchemas;
import org.newswire.runtime.registry.RegistrySerdes;
import org.newswire.runtime.registry.RestSchemaRegistryClient;
import org.newswire.runtime.registry.SchemaRegistryClient;
import org.newswire.runtime.stage.StageState;
import org.newswire.runtime.yaml.YamlException;
import org.newswire.schemas.Topics;
import org.newswire.stack.LocalStack;
import org.newswire.stack.junit.StackExtension;

/** The stage on a real broker and registry: what it starts with, reloads, and backfill while it runs. */
@ExtendWith(StackExtension.class)
class DesksStageIT {

    private static final Duration WITHIN = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final LocalStack stack;
    private final Metrics metrics = new Metrics();
    private final DesksCounters counters = new DesksCounters(metrics);
    private Topics topics;
    private KafkaSettings kafka;
    private SchemaRegistryClient registry;
    private RecordCodecs codecs;
    private KafkaProducer<String, byte[]> producer;

    DesksStageIT(LocalStack stack) {
        this.stack = stack;
    }

    @BeforeEach
    void prepare() {
        topics = new Topics(stack.uniquePrefix() + ".");
        kafka = new KafkaSettings(stack.bootstrapServers(), Map.of(), topics, 2, -1);
        var properties = Map.of("schema.registry.url", stack.registryUrl());
        registry = new RestSchemaRegistryClient(properties);
        codecs = new RecordCodecs(new RegistrySerdes(properties));
        try (var admin = new KafkaClients(kafka).admin()) {
            new TopicAdmin(admin, kafka).create();
        }
        new ContractSchemas(registry, topics).register();
        producer = new KafkaProducer<>(
                new KafkaClients(kafka).producer("test"), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void close() {
        producer.close();
        metrics.close();
    }

    @Test
    void waitsForTheFirstDeskAndThenReadsFromTheBeginning() throws Exception {
        publish(story("1", 1, "A ferry in the storm"));
        try (var stage = stage()) {
            stage.start();
            await(stage::isIdle);
            assertThat(existing()).noneMatch(name -> name.startsWith(topics.prefix() + "news.desk"));

            define("ferries: text:ferry");
            await(() -> items("ferries").equals(List.of("1")));
        }
        assertThat(existing()).contains(topics.desk("ferries").name());
        assertThat(registry.subjects()).contains(topics.desk("ferries").subject());
        assertThat(registry.compatibility(topics.desk("ferries").subject()))
                .hasValueSatisfying(level -> assertThat(level.name()).isEqualTo("FULL_TRANSITIVE"));
    }

    @Test
    void exchangesDesksWithoutMissingAnItem() throws Exception {
        define("ferries: text:ferry");
        try (var stage = stage()) {
            stage.start();
            publish(story("1", 1, "A ferry"));
            await(() -> items("ferries").contains("1"));

            define("ferries: text:ferry", "buses: text:bus");
            var number = 2;
            for (; items("buses").isEmpty(); number++) publishAndAwait(story("" + number, number, "A ferry and a bus"));

            assertThat(items("ferries")).hasSize(number - 1);
        }
    }

    @Test
    void refusesAWrongFileWithItsPositionAndKeepsTheDesksBefore() throws Exception {
        define("ferries: text:ferry");
        try (var stage = stage()) {
            stage.start();
            await(() -> stage.desks().size() == 1);
            define("ferries: text:ferry AND (");
            await(() -> stage.notice().isPresent());

            assertThat(stage.notice())
                    .get()
                    .asString()
                    .contains("desks.yml", "line 2, column", "query of desk ferries");
            assertThat(stage.state().isLive()).isTrue();
            publish(story("1", 1, "A ferry"));
            await(() -> items("ferries").contains("1"));
            await(() -> metrics.scrape().contains("newswire_desks_file_refused 1.0"));

            define("ferries: text:ferry", "buses: text:bus");
            await(() -> stage.desks().size() == 2);
            assertThat(stage.notice()).isEmpty();
            await(() -> metrics.scrape().contains("newswire_desks_file_refused 0.0"));
        }
    }

    @Test
    void doesNotStartOnAWrongFile() throws Exception {
        define("ferries: text:ferry AND (");
        try (var stage = stage()) {
            assertThatThrownBy(stage::start).isInstanceOf(YamlException.class).hasMessageContaining("line 2, column");
        }
    }

    @Test
    void remembersOverARestartWhereItPutAnItem() throws Exception {
        define("ferries: text:ferry");
        try (var stage = stage()) {
            stage.start();
            publish(story("1", 1, "A ferry"));
            await(() -> items("ferries").contains("1"));
        }
        define("buses: text:bus");
        publish(Items.kill(2).setItemId("f|1").build());
        try (var stage = stage()) {
            stage.start();
            await(() -> items("ferries").isEmpty());
            assertThat(stage.state()).isEqualTo(StageState.RUNNING);
        }
        assertThat(reasons("ferries")).containsExactly("canceled");
    }

    @Test
    void fillsADeskFromHistoryWithoutTouchingTheOthers() throws Exception {
        define("ferries: text:ferry");
        try (var stage = stage()) {
            stage.start();
            for (int i = 1; i <= 20; i++) publish(story("" + i, i, i % 2 == 0 ? "A bus and a ferry" : "A ferry"));
            await(() -> items("ferries").size() == 20);
            define("ferries: text:ferry", "buses: text:bus");
            await(() -> stage.desks().size() == 2);
            assertThat(items("buses")).isEmpty();
            var ferries = records("ferries");

            assertThat(backfill("buses", Items.CREATED, Instant.MAX)).isEqualTo(10);
            assertThat(items("buses")).hasSize(10);
            assertThat(records("buses")).isEqualTo(10);
            assertThat(backfill("buses", Items.CREATED, Instant.MAX)).isEqualTo(10);
            assertThat(records("buses")).isEqualTo(10);
            assertThat(records("ferries")).isEqualTo(ferries);

            publish(Items.kill(30).setItemId("f|2").build());
            publish(story("4", 31, "Only a train"));
            await(() -> items("buses").size() == 8);
            assertThat(reasons("buses")).containsExactlyInAnyOrder("canceled", "no-longer-matches");
        }
    }

    @Test
    void fillsADeskWithStoriesOfASpanOfTime() throws Exception {
        for (int i = 1; i <= 10; i++) publish(story("" + i, i, "A bus"));
        define("ferries: text:ferry");
        try (var stage = stage()) {
            stage.start();
            await(() -> counters.counts().received() == 10);
            define("buses: text:bus");
            await(() -> stage.desks().get(0).name().equals("buses"));

            var asked = backfill("buses", Items.CREATED.plusSeconds(180), Items.CREATED.plusSeconds(360));

            assertThat(asked).isEqualTo(3);
            assertThat(items("buses")).containsExactlyInAnyOrder("3", "4", "5");
        }
    }

    @Test
    void backfillTakesBackWhatAChangedDeskNoLongerMatches() throws Exception {
        define("ferries: text:ferry");
        try (var stage = stage()) {
            stage.start();
            publish(story("1", 1, "A ferry"));
            publish(story("2", 2, "A ferry in a storm"));
            await(() -> items("ferries").size() == 2);
            define("ferries: text:ferry AND text:storm");
            var narrower = new Desk("ferries", "", "text:ferry AND text:storm");
            await(() -> stage.desks().contains(narrower));
            assertThat(items("ferries")).hasSize(2);

            backfill("ferries", Instant.EPOCH, Instant.MAX);

            assertThat(items("ferries")).containsExactly("2");
        }
    }

    @Test
    void backfillNeedsAStageThatHasTheDesk() throws Exception {
        var desk = new Desk("ferries", "", "text:ferry");
        try (var backfill = new DeskBackfill(kafka, codecs)) {
            assertThat(backfill.isTaken(desk)).isFalse();
            define("ferries: text:ferry");
            try (var stage = stage()) {
                stage.start();
                await(() -> backfill.isTaken(desk));
                assertThat(backfill.isTaken(new Desk("other", "", "text:ferry")))
                        .isFalse();
            }
        }
    }

    private long backfill(String name, Instant from, Instant to) throws InterruptedException {
        try (var backfill = new DeskBackfill(kafka, codecs)) {
            var desk = new Desk(name, "", name.equals("buses") ? "text:bus" : "text:ferry AND text:storm");
            assertThat(backfill.isTaken(desk)).isTrue();
            var asked = backfill.ask(desk, from, to, (offset, of, sofar) -> {});
            await(() -> backfill.waiting() == 0);
            return asked;
        }
    }

    private DesksStage stage() {
        var settings =
                new DesksSettings(folder.resolve("desks.yml"), Duration.ofMillis(50), 1, 1, folder.resolve("state"));
        return new DesksStage(kafka, settings, codecs, registry, counters);
    }

    private void define(String... desks) throws IOException {
        var aside = Files.writeString(folder.resolve("aside"), "desks:\n  " + String.join("\n  ", desks) + "\n");
        Files.move(aside, folder.resolve("desks.yml"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static EnrichedItem story(String guid, int minute, String text) {
        return Items.version(minute, text).setItemId("f|" + guid).setGuid(guid).build();
    }

    /** As enrich does it: the newest version on both topics. */
    private void publish(EnrichedItem item) throws Exception {
        for (var topic : List.of(topics.enriched(), topics.current())) {
            RecordEncoder<EnrichedItem> encoder = codecs.encoder(topic);
            var headers = new RecordHeaders();
            producer.send(new ProducerRecord<>(
                            topic.name(),
                            null,
                            item.getReceivedAt().toEpochMilli(),
                            item.getItemId(),
                            encoder.encode(topic.name(), headers, item),
                            headers))
                    .get();
        }
    }

    private void publishAndAwait(EnrichedItem item) throws Exception {
        var before = counters.counts().received();
        publish(item);
        await(() -> counters.counts().received() > before);
        await(() -> items("ferries").contains(item.getGuid()));
    }

    /** Guids of the items on a desk, sorted; none while it has no topic. */
    private List<String> items(String desk) {
        if (!existing().contains(topics.desk(desk).name())) return List.of();
        return DeskItems.on(kafka, desk).stream()
                .map(itemId -> itemId.substring(itemId.indexOf('|') + 1))
                .sorted()
                .toList();
    }

    private int records(String desk) {
        var count = new ArrayList<Integer>();
        new TopicScan(new KafkaClients(kafka)).read(topics.desk(desk).name(), record -> count.add(1));
        return count.size();
    }

    private List<String> reasons(String desk) {
        var reasons = new ArrayList<String>();
        new TopicScan(new KafkaClients(kafka)).read(topics.desk(desk).name(), record -> {
            var reason = record.headers().lastHeader("newswire-reason");
            if (reason != null) reasons.add(new String(reason.value(), UTF_8));
        });
        return reasons;
    }

    private Set<String> existing() {
        try (var admin = new KafkaClients(kafka).admin()) {
            return new TopicAdmin(admin, kafka).existing();
        }
    }

    private static void await(BooleanSupplier state) throws InterruptedException {
        var deadline = System.nanoTime() + WITHIN.toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("state not reached within %s", WITHIN)
                    .isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
