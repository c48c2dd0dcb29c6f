package org.newswire.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.app.events.DeskEvents;
import org.newswire.app.events.EventSettings;
import org.newswire.app.examples.ConsoleConsumer;
import org.newswire.app.examples.ReadDesk;
import org.newswire.app.examples.ReadDeskWithConfluent;
import org.newswire.app.view.Json;
import org.newswire.desks.stage.DeskItems;
import org.newswire.desks.stage.DesksSettings;
import org.newswire.enrich.EnrichSettings;
import org.newswire.ingest.IngestStage;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.health.HealthServer;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.kafka.TopicScan;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.ContractSchemas;
import org.newswire.runtime.registry.GenuineConfluent;
import org.newswire.runtime.registry.RegistrySettings;
import org.newswire.sink.store.ItemStore;
import org.newswire.sink.store.ShowResult;
import org.newswire.sink.store.StoreSettings;
import org.newswire.stack.LocalStack;
import org.newswire.stack.junit.StackExtension;

/** From a folder to desks and their readers: a correction that leaves a desk, a kill, and who reads how. */
@ExtendWith(StackExtension.class)
class DesksIT {

    private static final Duration WITHIN = Duration.ofMinutes(4);
    private static final Path SAMPLES = Path.of("..", "samples");

    private static final String LEAD = """
            Guid: QUAY-1
            Version: 1
            Date: 2026-11-10 08:00 GMT
            Headline: Ferry hits quay in Gdynia

            GDYNIA, Poland (HW) - A ferry hit a quay in the harbour of Gdynia on Tuesday, the port captain Zofia Marchewka
            said.
            """;

    private static final String CORRECTION = LEAD.replace("Version: 1", "Version: 2")
            .replace("08:00 GMT", "09:30 GMT")
            .replace("Ferry hits", "Barge hits")
            .replace("A ferry", "A barge");

    private static final String RUMOUR = """
            {"uri": "urn:harbour:2", "type": "text", "version": "1", "versioncreated": "2026-11-10T11:00:00Z",
             "pubstatus": "usable", "headline": "Ferry line to be sold", "body_text": "A ferry line of Gdynia is for sale."}
            """;

    private static final String KILL = """
            {"uri": "urn:harbour:2", "type": "text", "version": "2", "versioncreated": "2026-11-10T12:00:00Z",
             "pubstatus": "canceled", "headline": "KILL: Ferry line", "body_text": "Kill the story about a sale."}
            """;

    @TempDir
    Path folder;

    private final LocalStack stack;
    private Settings settings;
    private KafkaSettings kafka;

    DesksIT(LocalStack stack) {
        this.stack = stack;
    }

    @BeforeEach
    void prepare() throws IOException {
        var prefix = stack.uniquePrefix();
        var values = new HashMap<>(AppSettings.addresses(stack));
        values.put(KafkaSettings.TOPICS_PREFIX.name(), prefix + ".");
        values.put(KafkaSettings.TOPICS_PARTITIONS.name(), "2");
        values.put(StoreSettings.SCHEMA.name(), prefix);
        values.put(
                EnrichSettings.STATE_DIRECTORY.name(), folder.resolve("enrich").toString());
        values.put(DesksSettings.STATE_DIRECTORY.name(), folder.resolve("desks").toString());
        values.put(DesksSettings.FILE.name(), folder.resolve("desks.yml").toString());
        values.put(DesksSettings.LOOK.name(), "50 ms");
        values.put(EventSettings.HEARTBEAT.name(), "100 ms");
        settings = AppSettings.builder().override(Map.copyOf(values), "test").build();
        kafka = KafkaSettings.from(settings);
        try (var admin = new KafkaClients(kafka).admin()) {
            new TopicAdmin(admin, kafka).create();
        }
        new ContractSchemas(RegistrySettings.from(settings).client(), kafka.topics()).register();
        Files.writeString(folder.resolve("desks.yml"), """
                desks:
                  ferries: text:ferry
                  gdynia:
                    description: Everything about Gdynia
                    query: place:Gdynia
                """);
    }

    @Test
    void takesStoriesOnAndOffTheDesksOfWhoeverReads() throws Exception {
        file("a/lead.txt", LEAD);
        file("a/rumour.json", RUMOUR);
        var first = runOnce("a");
        assertThat(first.desks().matched()).isEqualTo(2);
        assertThat(DeskItems.on(kafka, "ferries")).containsExactlyInAnyOrder("harbour|QUAY-1", "harbour|urn:harbour:2");
        assertThat(DeskItems.on(kafka, "gdynia")).contains("harbour|QUAY-1");

        file("b/correction.txt", CORRECTION);
        file("b/kill.json", KILL);
        var second = runOnce("b");
        assertThat(second.desks().canceled()).isEqualTo(1);
        assertThat(DeskItems.on(kafka, "ferries")).isEmpty();
        assertThat(DeskItems.on(kafka, "gdynia")).containsExactly("harbour|QUAY-1");

        var expected = List.of(
                "on the desk: harbour|QUAY-1 Ferry hits quay in Gdynia",
                "on the desk: harbour|urn:harbour:2 Ferry line to be sold",
                "off the desk: harbour|QUAY-1, no-longer-matches",
                "off the desk: harbour|urn:harbour:2, canceled");
        assertThat(read(ReadDesk::read, 4)).containsExactlyInAnyOrderElementsOf(expected);
        try (var confluent = GenuineConfluent.onClassPath()) {
            forgetReaders();
            assertThat(read(ReadDeskWithConfluent::read, 4)).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(ConsoleConsumer.read(stack, kafka.topics().desk("ferries").name(), 4))
                .contains("newswire-query:text:ferry", "harbour|QUAY-1")
                .contains("newswire-reason:no-longer-matches", "newswire-reason:canceled");
        assertEvents();
    }

    @Test
    void fillsTheDesksOfTheSamples() throws Exception {
        Files.copy(SAMPLES.resolve("desks.yml"), folder.resolve("desks.yml"), StandardCopyOption.REPLACE_EXISTING);

        var counts = runFolder(SAMPLES.resolve("wire"));

        assertThat(counts.desks().received()).isEqualTo(80);
        assertThat(counts.desks().canceled()).isEqualTo(3);
        assertThat(DeskItems.on(kafka, "baltic")).contains("baltic-press|BP-20261104-0007");
        assertThat(left("ships-in-trouble")).containsEntry("baltic-press|BP-20261104-0007", "no-longer-matches");
        assertThat(left("deaths-at-work")).containsEntry("baltic-press|BP-20261113-0052", "canceled");
        assertThat(DeskItems.on(kafka, "sport")).isNotEmpty();
        try (var admin = new KafkaClients(kafka).admin()) {
            assertThat(new TopicAdmin(admin, kafka).existing())
                    .contains(kafka.topics().desk("sport").name())
                    .doesNotContain(kafka.topics().desk("next-week").name());
        }
    }

    /** Items that have left a desk and are not on it now, with the reason. */
    private Map<String, String> left(String desk) {
        var left = new HashMap<String, String>();
        new TopicScan(new KafkaClients(kafka)).read(kafka.topics().desk(desk).name(), record -> {
            var itemId = new String(record.key(), UTF_8);
            RecordHeaders.text(record.headers(), "newswire-reason")
                    .ifPresentOrElse(reason -> left.put(itemId, reason), () -> left.remove(itemId));
        });
        return left;
    }

    @Test
    void oneFileWithoutDesksCostsNoTopicAndNoGroup() throws Exception {
        Files.writeString(folder.resolve("desks.yml"), "desks:\n");
        file("a/lead.txt", LEAD);

        assertThat(runOnce("a").desks().received()).isZero();

        assertThat(PipelineStatus.read(kafka, Duration.ZERO).stages())
                .extracting(PipelineStatus.StageStatus::stage)
                .containsExactly("enrich", "sink");
    }

    private interface Reader {
        void read(String bootstrapServers, String registryUrl, String topic, Consumer<String> out);
    }

    private List<String> read(Reader reader, int lines) throws InterruptedException {
        var read = new CopyOnWriteArrayList<String>();
        var topic = kafka.topics().desk("ferries").name();
        var thread = new Thread(() -> {
            try {
                reader.read(stack.bootstrapServers(), stack.registryUrl(), topic, read::add);
            } catch (InterruptException stopped) {
                // as it is meant to end
            }
        });
        thread.start();
        await(() -> read.size() >= lines || !thread.isAlive());
        thread.interrupt();
        thread.join();
        return read;
    }

    private void forgetReaders() throws Exception {
        try (var admin = new KafkaClients(kafka).admin()) {
            await(() -> {
                try {
                    admin.deleteConsumerGroups(List.of("night-editor")).all().get();
                    return true;
                } catch (ExecutionException stillThere) {
                    return false;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private void assertEvents() throws Exception {
        try (var metrics = new Metrics();
                var events = new DeskEvents(
                        kafka,
                        new RecordCodecs(RegistrySettings.from(settings).serdes()),
                        EventSettings.from(settings),
                        List.of("ferries", "gdynia")::contains);
                var server = new HealthServer(freePort(), List.of(), metrics)) {
            server.handle(DeskEvents.PATH, events);
            server.start();
            var base = "http://localhost:" + server.port() + "/desks/";

            var all = events(base + "gdynia/events?from=beginning", null, 4);
            assertThat(all)
                    .extracting(event -> event.get("event"))
                    .containsExactlyInAnyOrder("item", "item", "item", "removal");
            var newest = all.stream()
                    .map(event -> json(event.get("data")))
                    .filter(event ->
                            event.at("/item/current/header/version").asText().equals("2"))
                    .findFirst()
                    .orElseThrow();
            assertThat(newest.at("/query").asText()).isEqualTo("place:Gdynia");
            assertThat(newest.at("/highlights/0/text").asText()).isEqualTo("Gdynia");
            assertThat(withoutStep(newest.at("/item"))).isEqualTo(withoutStep(shown("harbour|QUAY-1")));

            var resumed = events(base + "ferries/events", "0:0", 4);
            assertThat(resumed)
                    .extracting(event -> event.get("event"))
                    .containsExactly("item", "item", "removal", "removal");
            var again = events(base + "ferries/events", resumed.get(2).get("id"), 1);
            assertThat(again).containsExactly(resumed.get(3));
            assertThat(json(resumed.get(3).get("data")).at("/reason").asText()).isIn("canceled", "no-longer-matches");

            assertThat(status(base + "unknown/events", null)).isEqualTo(404);
            assertThat(status(base + "ferries/other", null)).isEqualTo(404);
            assertThat(status("http://127.0.0.1:" + server.port() + "/health/live", null))
                    .isEqualTo(200);
        }
    }

    /** The item as the store shows it, with the newest version alone and without the time it was stored. */
    private JsonNode shown(String itemId) {
        var found = (ShowResult.Found) new ItemStore(StoreSettings.from(settings)).show(itemId);
        var json = json(Json.of(found.item()));
        var versions = (ArrayNode) json.get("versions");
        while (versions.size() > 1) versions.remove(1);
        ((ObjectNode) versions.get(0)).remove("storedAt");
        return json;
    }

    /** With the trace alone: enrich and the desk are two steps of it. */
    private static String withoutStep(JsonNode item) {
        return item.toString().replaceFirst("(\"traceParent\":\"00-[0-9a-f]{32})-[0-9a-f]{16}", "$1");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> events(String url, String lastEventId, int count) throws IOException {
        var connection = connection(url, lastEventId);
        assertThat(connection.getContentType()).startsWith("text/event-stream");
        var events = new ArrayList<Map<String, String>>();
        try (var lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8))) {
            var event = new TreeMap<String, String>();
            var comments = 0;
            while (events.size() < count || comments == 0) {
                var line = lines.readLine();
                assertThat(line).as("the stream goes on").isNotNull();
                if (line.equals(":")) comments++;
                else if (line.isEmpty()) {
                    if (event.containsKey("data")) events.add(event);
                    event = new TreeMap<>();
                } else {
                    event.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
                }
            }
        } finally {
            connection.disconnect();
        }
        return events;
    }

    private static int status(String url, String lastEventId) throws IOException {
        return connection(url, lastEventId).getResponseCode();
    }

    private static HttpURLConnection connection(String url, String lastEventId) throws IOException {
        var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setReadTimeout(60_000);
        if (lastEventId != null) connection.setRequestProperty("Last-Event-ID", lastEventId);
        return connection;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private RunCounts runOnce(String batch) throws InterruptedException {
        return runFolder(folder.resolve(batch));
    }

    private RunCounts runFolder(Path wire) throws InterruptedException {
        var pipeline = new Pipeline(settings)
                .ingest(IngestStage.once(wire))
                .enrich()
                .desks()
                .sink();
        try (pipeline;
                var drain = new PipelineDrain(pipeline, kafka)) {
            pipeline.start();
            await(() -> pipeline.failed().isPresent() || drain.isDone());
            assertThat(pipeline.failed()).isEmpty();
            return pipeline.counts();
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

    private void file(String name, String content) throws IOException {
        var target = folder.resolve(name.replace("/", "/harbour/"));
        Files.createDirectories(target.getParent());
        Files.writeString(target, content);
    }
}
