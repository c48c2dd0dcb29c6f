package org.newswire.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;
import org.newswire.enrich.EnrichSettings;
import org.newswire.ingest.IngestSettings;
import org.newswire.ingest.IngestStage;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.kafka.TopicTail;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.ContractSchemas;
import org.newswire.runtime.registry.RegistrySettings;
import org.newswire.sink.store.ItemStatus;
import org.newswire.sink.store.ItemStore;
import org.newswire.sink.store.SearchQuery;
import org.newswire.sink.store.ShowResult;
import org.newswire.sink.store.StoreSettings;
import org.newswire.sink.store.StoredItem;
import org.newswire.stack.LocalStack;
import org.newswire.stack.junit.StackExtension;

/** The whole way, on real parts: files go in, topics and rows come out. */
@ExtendWith(StackExtension.class)
class FeedToStorageIT {

    private static final Duration WITHIN = Duration.ofMinutes(4);

    private static final String LEAD = """
            Guid: HARBOUR-1
            Version: 1
            Date: 2026-11-10 08:00 GMT

            Crane topples in Gdynia harbour

            GDYNIA, Poland (HW) - A crane toppled in the harbour of Gdynia on Tuesday morning and blocked two berths, the \
            port captain Zofia Marchewka said.

            Nobody was hurt, Marchewka said. The berths will stay closed until Friday.
            """;

    private static final String CORRECTION = LEAD.replace("Version: 1", "Version: 2")
            .replace("08:00 GMT", "09:30 GMT")
            .replace("two berths", "three berths");

    private static final String KILL = """
            {"uri": "urn:harbour:2", "type": "text", "version": "2", "versioncreated": "2026-11-10T12:00:00Z",
             "pubstatus": "canceled", "headline": "KILL: Port sale", "body_text": "Kill the story about a sale."}
            """;

    private static final String RUMOUR = """
            {"uri": "urn:harbour:2", "type": "text", "version": "1", "versioncreated": "2026-11-10T11:00:00Z",
             "pubstatus": "usable", "headline": "Port to be sold", "body_text": "The port of Gdynia is for sale, sources said."}
            """;

    @TempDir
    Path folder;

    private Path drop;
    private Settings settings;
    private KafkaSettings kafka;

    @BeforeEach
    void prepare(LocalStack stack) throws IOException {
        drop = Files.createDirectories(folder.resolve("drop"));
        settings = settings(stack);
        kafka = KafkaSettings.from(settings);
        try (var admin = new KafkaClients(kafka).admin()) {
            assertThat(new TopicAdmin(admin, kafka).create()).hasSize(5);
            assertThat(new TopicAdmin(admin, kafka).differences()).isEmpty();
        }
        var schemas = new ContractSchemas(RegistrySettings.from(settings).client(), kafka.topics());
        assertThat(schemas.register()).hasSize(5);
        assertThat(schemas.differences()).isEmpty();
    }

    @Test
    void storesWhatIsDroppedAndKeepsWhatItCannotRead() throws Exception {
        try (var pipeline =
                new Pipeline(settings).ingest(IngestStage.feeds()).enrich().sink()) {
            pipeline.start();
            file("harbour/lead.txt", LEAD);
            awaitStored(pipeline, 1);
            file("harbour/correction.txt", CORRECTION);
            file("harbour/again.txt", LEAD);
            file("harbour/rumour.json", RUMOUR);
            awaitStored(pipeline, 3);
            file("harbour/kill.json", KILL);
            file("harbour/broken.json", "{\"uri\": \"urn:harbour:3\", ");
            awaitStored(pipeline, 4);
            await(() -> pipeline.counts().ingest().received() == 6);
        }

        assertThat(item("harbour|HARBOUR-1")).satisfies(item -> {
            assertThat(item.versions()).extracting(StoredItem.Version::version).containsExactly("2", "1");
            assertThat(item.current().text()).contains("three berths");
            assertThat(item.current().entities())
                    .extracting(StoredItem.Entity::name)
                    .contains("Zofia Marchewka", "Gdynia");
            assertThat(item.current().dates())
                    .filteredOn(date -> date.text().equals("Friday"))
                    .singleElement()
                    .satisfies(date -> assertThat(date.value()).isEqualTo("2026-11-13"));
        });
        assertThat(item("harbour|urn:harbour:2")).satisfies(item -> {
            assertThat(item.status()).isEqualTo(ItemStatus.CANCELED);
            assertThat(item.current()).isNull();
        });
        assertThat(store().search(SearchQuery.ALL.words("crane berths")).total())
                .isEqualTo(1);
        assertThat(store().search(SearchQuery.ALL.words("port sale")).hits())
                .noneMatch(hit -> hit.itemId().equals("harbour|urn:harbour:2"));

        assertThat(drop.resolve("done/harbour")).isDirectoryContaining(path -> path.endsWith("lead.txt"));
        assertThat(drop.resolve("failed/harbour")).isDirectoryContaining(path -> path.endsWith("broken.json"));
        assertThat(deadLetter().getCode()).isEqualTo("ninjs.malformed");
        assertThat(UTF_8.decode(deadLetter().getOriginal()).toString()).startsWith("{\"uri\": \"urn:harbour:3\"");
    }

    @Test
    void publishesForSubscribersWhatItStores() throws Exception {
        file("harbour/rumour.json", RUMOUR);
        file("harbour/lead.txt", LEAD);
        runOnce();
        file("harbour/kill.json", KILL);
        runOnce();

        var current = new TopicTail(new KafkaClients(kafka))
                .newest(kafka.topics().current().name(), 10);
        assertThat(current).hasSize(3);
        var killed = enriched(current.get(2));
        assertThat(killed.getItemId()).isEqualTo("harbour|urn:harbour:2");
        assertThat(killed.getPubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(killed.getText()).isEmpty();
        var lead = enriched(current.stream()
                .filter(record -> new String(record.key(), UTF_8).equals("harbour|HARBOUR-1"))
                .findFirst()
                .orElseThrow());
        assertThat(lead.getText())
                .startsWith("Crane topples in Gdynia harbour\n\nGDYNIA, Poland (HW) - A crane toppled");
        assertThat(lead.getEntities())
                .allSatisfy(entity -> assertThat(entity.getMentions())
                        .allSatisfy(
                                mention -> assertThat(lead.getText().substring(mention.getBegin(), mention.getEnd()))
                                        .isEqualTo(mention.getText())));
    }

    @Test
    void carriesOneTraceFromIngestToTheRow() throws Exception {
        file("harbour/lead.txt", LEAD);
        runOnce();

        var tail = new TopicTail(new KafkaClients(kafka));
        var raw = tail.newest(kafka.topics().raw().name(), 1).get(0);
        var enriched = tail.newest(kafka.topics().enriched().name(), 1).get(0);
        var trace = RecordHeaders.traceParent(raw.headers()).orElseThrow().traceId();
        assertThat(RecordHeaders.traceParent(enriched.headers()).orElseThrow().traceId())
                .isEqualTo(trace);
        assertThat(item("harbour|HARBOUR-1").current().traceParent()).contains(trace);
    }

    @Test
    void readingTheSameFolderAgainStoresNothingNew() throws Exception {
        file("harbour/lead.txt", LEAD);
        file("harbour/correction.txt", CORRECTION);
        assertThat(runOnce().sink().stored()).isEqualTo(2);

        var again = runOnce();

        assertThat(again.ingest().duplicate()).isEqualTo(2);
        assertThat(again.enrich().received()).isZero();
        assertThat(store().counts().versions()).isEqualTo(2);
    }

    @Test
    void describesWhomStoriesName() throws Exception {
        file("harbour/lead.txt", LEAD);
        file("harbour/rumour.json", RUMOUR);
        runOnce();

        var person = newswire("entity", "zofia MARCHEWKA");
        assertThat(person.exitCode()).isZero();
        assertThat(person.out())
                .contains(
                        "Zofia Marchewka (1), Marchewka (1)", "port captain (1)", "2026-11-10  ", "harbour|HARBOUR-1");
        assertThat(newswire("entity", "Gdynia", "--format", "json").out())
                .startsWith("{\"entity\":{")
                .contains("\"days\":[{\"day\":\"2026-11-10\",\"stories\":2}]", "\"name\":\"Zofia Marchewka\"");
        assertThat(newswire("entity", "Gdynia", "--until", "2026-11-09").exitCode())
                .isEqualTo(ExitCode.FAILED);
        var nobody = newswire("entity", "Nobody");
        assertThat(nobody.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(nobody.err())
                .isEqualTo("newswire: no story names Nobody; give a whole word of a name as stories write it,"
                        + " or find stories with: newswire search WORDS\n");
        assertThat(newswire("search", "--entity", "Marchewka, Zofia").out()).contains("1 story");

        file("harbour/kill.json", KILL);
        runOnce();
        assertThat(newswire("entity", "Gdynia").out()).contains(" · 1 story").doesNotContain("urn:harbour:2");
    }

    private Run newswire(String... arguments) {
        var store = StoreSettings.from(settings);
        var all = new ArrayList<>(List.of(arguments));
        for (var setting : Map.of(
                        StoreSettings.URL, store.url(),
                        StoreSettings.USER, store.user(),
                        StoreSettings.PASSWORD, store.password(),
                        StoreSettings.SCHEMA, store.schema())
                .entrySet()) all.addAll(List.of("-D", setting.getKey().name() + "=" + setting.getValue()));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void showsNoLagWhenEverythingIsStored() throws Exception {
        file("harbour/lead.txt", LEAD);
        runOnce();

        var status = PipelineStatus.read(kafka, Duration.ZERO);

        assertThat(status.deadLetters()).isZero();
        assertThat(status.stages())
                .extracting(PipelineStatus.StageStatus::stage)
                .containsExactly("enrich", "sink");
        assertThat(status.stages()).allSatisfy(stage -> {
            assertThat(stage.lagRecords()).isZero();
            assertThat(stage.lagTime()).isZero();
        });
    }

    private RunCounts runOnce() throws InterruptedException {
        var pipeline =
                new Pipeline(settings).ingest(IngestStage.once(drop)).enrich().sink();
        try (pipeline;
                var drain = new PipelineDrain(pipeline, kafka)) {
            pipeline.start();
            await(() -> pipeline.failed().isPresent() || drain.isDone());
            assertThat(pipeline.failed()).isEmpty();
            return pipeline.counts();
        }
    }

    private static void awaitStored(Pipeline pipeline, int versions) throws InterruptedException {
        await(() -> pipeline.failed().isPresent() || pipeline.counts().sink().stored() >= versions);
        assertThat(pipeline.failed()).isEmpty();
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

    // Written aside and moved, as feeds should: a file is complete the moment it is there.
    private void file(String name, String content) throws IOException {
        var target = drop.resolve(name);
        Files.createDirectories(target.getParent());
        var aside = Files.writeString(folder.resolve("aside"), content);
        Files.move(aside, target);
    }

    private StoredItem item(String itemId) {
        var result = store().show(itemId);
        assertThat(result).isInstanceOf(ShowResult.Found.class);
        return ((ShowResult.Found) result).item();
    }

    private ItemStore store() {
        return new ItemStore(StoreSettings.from(settings));
    }

    private DeadLetter deadLetter() {
        var letter = new TopicTail(new KafkaClients(kafka))
                .newest(kafka.topics().deadLetter().name(), 10)
                .get(0);
        return codecs().decoder(DeadLetter.class).decode(letter.topic(), letter.headers(), letter.value());
    }

    private EnrichedItem enriched(ConsumerRecord<byte[], byte[]> record) {
        return codecs().decoder(EnrichedItem.class).decode(record.topic(), record.headers(), record.value());
    }

    private RecordCodecs codecs() {
        return new RecordCodecs(RegistrySettings.from(settings).serdes());
    }

    private Settings settings(LocalStack stack) {
        var prefix = stack.uniquePrefix();
        var values = new HashMap<>(AppSettings.addresses(stack));
        values.put(KafkaSettings.TOPICS_PREFIX.name(), prefix + ".");
        values.put(KafkaSettings.TOPICS_PARTITIONS.name(), "2");
        values.put(StoreSettings.SCHEMA.name(), prefix);
        values.put(IngestSettings.FOLDER.name(), drop.toString());
        values.put(
                EnrichSettings.STATE_DIRECTORY.name(), folder.resolve("state").toString());
        return AppSettings.builder().override(Map.copyOf(values), "test").build();
    }
}
