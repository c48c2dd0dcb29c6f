package org.newswire.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.RawItem;
import org.newswire.enrich.EnrichCounts;
import org.newswire.enrich.EnrichSettings;
import org.newswire.ingest.IngestStage;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.kafka.TopicTail;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.ContractSchemas;
import org.newswire.runtime.registry.GenuineConfluent;
import org.newswire.runtime.registry.RegistrySerdes;
import org.newswire.runtime.registry.RegistrySettings;
import org.newswire.schemas.TopicSpec;
import org.newswire.sink.store.ItemStore;
import org.newswire.sink.store.ShowResult;
import org.newswire.sink.store.StoreSettings;
import org.newswire.stack.LocalStack;
import org.newswire.stack.junit.StackExtension;

/** The whole pipeline on its own serdes and, by settings alone, on Confluent's; good records and broken ones. */
@ExtendWith(StackExtension.class)
class ConfluentSerdesIT {

    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final int MORE_THAN_THERE_ARE = 100;

    private static final Map<String, String> WIRE =
            Map.of("coast/lamp.txt", """
            Guid: LAMP-1
            Date: 2026-11-10 08:00 GMT
            Headline: Keeper leaves the light at Kolka

            KOLKA, Latvia (BP) - The last keeper of the Kolka light, Ilmars Ozols, retired on Monday.
            """, "coast/pilot.json", """
            {"uri": "urn:coast:pilot", "type": "text", "version": "1", "versioncreated": "2026-11-10T11:00:00Z",
             "pubstatus": "usable", "headline": "Pilots end strike", "body_text": "Pilots in Ventspils ended a strike."}
            """, "coast/lines.jsonl", """
            {"id":"L-1","title":"Ice early on the gulf","text":"Ice formed on the Gulf of Riga on Sunday."}
            {"id":"L-2","title":"Cod quota cut","text":"Ministers in Brussels cut the cod quota for 2027."}
            """);

    /** What stands where an Avro frame should, by the failure code that it is to get. */
    private static final Map<String, byte[]> BROKEN = Map.of(
            "registry.truncated-frame", new byte[] {0, 0, 0},
            "registry.wrong-magic-byte", "not Avro at all".getBytes(UTF_8),
            "registry.unknown-id", new byte[] {0, 0x7f, 0, 0, 0, 1, 2, 3});

    @TempDir
    Path temp;

    /** Whose serdes the stages run on. */
    enum Serdes {
        OWN(RegistrySerdes.OWN_SERIALIZER, RegistrySerdes.OWN_DESERIALIZER),
        CONFLUENT(GenuineConfluent.SERIALIZER, GenuineConfluent.DESERIALIZER);

        private final String serializer;
        private final String deserializer;

        Serdes(String serializer, String deserializer) {
            this.serializer = serializer;
            this.deserializer = deserializer;
        }

        Map<String, String> settings() {
            return Map.of(
                    RegistrySettings.SERIALIZER.name(), serializer,
                    RegistrySettings.DESERIALIZER.name(), deserializer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void storesEveryItemAndSetsAsideWhatCannotBeRead(Serdes serdes, LocalStack stack) throws Exception {
        var own = addresses(stack);
        var kafka = KafkaSettings.from(settings(own));
        prepare(settings(own), kafka);
        produceBroken(kafka, kafka.topics().raw());
        produceBroken(kafka, kafka.topics().enriched());

        var configured = new HashMap<>(own);
        configured.putAll(serdes.settings());
        var counts = runOnce(settings(configured), kafka);

        assertThat(counts.ingest().items()).isEqualTo(4);
        assertThat(counts.enrich()).isEqualTo(new EnrichCounts(7, 4, 0, 3));
        assertThat(counts.sink().received()).isEqualTo(7);
        assertThat(counts.sink().stored()).isEqualTo(4);
        assertThat(counts.sink().deadLettered()).isEqualTo(3);
        var store = new ItemStore(StoreSettings.from(settings(own)));
        assertThat(store.counts().versions()).isEqualTo(4);
        assertThat(List.of("coast|LAMP-1", "coast|urn:coast:pilot", "coast|L-1", "coast|L-2"))
                .allSatisfy(itemId -> assertThat(store.show(itemId)).isInstanceOf(ShowResult.Found.class));
        // What either serializer wrote, our deserializer reads.
        var codecs = new RecordCodecs(RegistrySettings.from(settings(own)).serdes());
        assertDeadLetters(read(kafka, codecs, kafka.topics().deadLetter(), DeadLetter.class, 0), kafka);
        assertThat(read(kafka, codecs, kafka.topics().raw(), RawItem.class, BROKEN.size()))
                .hasSize(4);
        assertThat(read(kafka, codecs, kafka.topics().enriched(), EnrichedItem.class, BROKEN.size()))
                .hasSize(4);
    }

    private static void assertDeadLetters(List<DeadLetter> letters, KafkaSettings kafka) {
        assertThat(letters)
                .extracting(DeadLetter::getStage, DeadLetter::getOriginTopic, DeadLetter::getCode)
                .containsExactlyInAnyOrderElementsOf(BROKEN.keySet().stream()
                        .flatMap(code -> List.of(
                                tuple("enrich", kafka.topics().raw().name(), code),
                                tuple("sink", kafka.topics().enriched().name(), code))
                                .stream())
                        .toList());
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.getOriginal()).isEqualTo(ByteBuffer.wrap(BROKEN.get(letter.getCode())));
            assertThat(UTF_8.decode(letter.getOriginKey().duplicate()).toString())
                    .isEqualTo("broken|" + letter.getCode());
            assertThat(letter.getMessage()).isNotBlank();
        });
    }

    private RunCounts runOnce(Settings settings, KafkaSettings kafka) throws Exception {
        try (var confluent = GenuineConfluent.onClassPath();
                var pipeline = new Pipeline(settings)
                        .ingest(IngestStage.once(wire()))
                        .enrich()
                        .sink();
                var drain = new PipelineDrain(pipeline, kafka)) {
            pipeline.start();
            await(() -> pipeline.failed().isPresent() || drain.isDone());
            assertThat(pipeline.failed().flatMap(stage -> stage.failure())).isEmpty();
            return pipeline.counts();
        }
    }

    private Path wire() throws IOException {
        var folder = temp.resolve("wire");
        for (var file : WIRE.entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return folder;
    }

    private static void prepare(Settings settings, KafkaSettings kafka) {
        try (var admin = new KafkaClients(kafka).admin()) {
            new TopicAdmin(admin, kafka).create();
        }
        new ContractSchemas(RegistrySettings.from(settings).client(), kafka.topics()).register();
    }

    private static void produceBroken(KafkaSettings kafka, TopicSpec topic) throws Exception {
        try (var producer = new KafkaProducer<>(
                new KafkaClients(kafka).producer("broken"), new StringSerializer(), new ByteArraySerializer())) {
            for (var frame : BROKEN.entrySet())
                producer.send(new ProducerRecord<>(topic.name(), "broken|" + frame.getKey(), frame.getValue()))
                        .get();
        }
    }

    /** The values on a topic of one partition, behind the broken ones at its beginning. */
    private static <T extends SpecificRecord> List<T> read(
            KafkaSettings kafka, RecordCodecs codecs, TopicSpec topic, Class<T> type, int broken) {
        var decoder = codecs.decoder(type);
        return new TopicTail(new KafkaClients(kafka))
                .newest(topic.name(), MORE_THAN_THERE_ARE).stream()
                        .filter(record -> record.offset() >= broken)
                        .map(record -> decoder.decode(topic.name(), record.headers(), record.value()))
                        .toList();
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

    private static Settings settings(Map<String, String> values) {
        return AppSettings.builder().override(values, "test").build();
    }

    // One partition, so that what comes later is behind what is broken.
    private Map<String, String> addresses(LocalStack stack) {
        var prefix = stack.uniquePrefix();
        var values = new HashMap<>(AppSettings.addresses(stack));
        values.put(KafkaSettings.TOPICS_PREFIX.name(), prefix + ".");
        values.put(KafkaSettings.TOPICS_PARTITIONS.name(), "1");
        values.put(StoreSettings.SCHEMA.name(), prefix);
        values.put(EnrichSettings.STATE_DIRECTORY.name(), temp.resolve("state").toString());
        return values;
    }
}
