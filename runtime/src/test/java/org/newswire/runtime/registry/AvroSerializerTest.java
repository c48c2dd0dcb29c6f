package org.newswire.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newswire.avro.RawItem;
import org.newswire.runtime.registry.RegistryException.Reason;
import org.newswire.runtime.registry.SerdeException.Code;

class AvroSerializerTest {

    private static final String TOPIC = "harbours";
    private static final String SUBJECT = TOPIC + "-value";

    private final FakeRegistry registry = FakeRegistry.start();
    private final Map<String, Object> properties =
            new HashMap<>(Map.of("schema.registry.url", registry.url(), "max.retries", 0));

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void writesMagicByteIdAndRecord() {
        for (var other = 1; other < 259; other++)
            registry.put("other", "{\"type\":\"fixed\",\"name\":\"F\",\"size\":" + other + "}");
        var berth = SchemaBuilder.record("Berth")
                .fields()
                .requiredString("name")
                .requiredInt("depth")
                .endRecord();
        var record = new GenericData.Record(berth);
        record.put("name", "A1");
        record.put("depth", -2);
        assertThat(serializer().serialize(TOPIC, record)).containsExactly(0, 0, 0, 1, 3, 4, 'A', '1', 3);
    }

    @Test
    void asksTheRegistryOnceForEachSchemaAndTopic() {
        var serializer = serializer();
        for (var again = 0; again < 5; again++) {
            serializer.serialize(TOPIC, Records.harbour("Ventspils", again));
            serializer.serialize(TOPIC, Records.rawItem());
        }
        assertThat(registry.requests()).hasSize(2);
        serializer.serialize("other", Records.rawItem());
        assertThat(registry.requests()).hasSize(3);
    }

    /** A writer for one kind of record cannot write the other, and both may have the very same schema. */
    @Test
    void writesGenericAndGeneratedRecordsOfOneSchema() {
        var generated = serializer().serialize(TOPIC, Records.rawItem());
        var read = (GenericRecord) deserializer().deserialize(TOPIC, generated);
        var generic = new GenericData.Record(RawItem.getClassSchema());
        for (var field : generic.getSchema().getFields()) generic.put(field.pos(), read.get(field.pos()));

        var serializer = serializer();
        assertThat(serializer.serialize(TOPIC, generic)).isEqualTo(generated);
        assertThat(serializer.serialize(TOPIC, Records.rawItem())).isEqualTo(generated);
        assertThat(serializer.serialize(TOPIC, generic)).isEqualTo(generated);
    }

    @Test
    void writesFromManyThreadsAtOnce() throws InterruptedException, ExecutionException {
        var serializer = serializer();
        var deserializer = new AvroDeserializer();
        deserializer.configure(properties, false);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var written = IntStream.range(0, 2_000)
                    .mapToObj(i ->
                            pool.submit(() -> serializer.serialize(TOPIC, Records.harbour("é".repeat(i % 300), i))))
                    .toList();
            for (var i = 0; i < written.size(); i++) {
                Future<byte[]> frame = written.get(i);
                assertThat(deserializer.deserialize(TOPIC, frame.get()))
                        .isEqualTo(Records.harbour("é".repeat(i % 300), i));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aFailedRecordLeavesNothingBehind() {
        var serializer = serializer();
        var good = serializer.serialize(TOPIC, Records.harbour("Ventspils", 11));
        var bad = Records.harbour("x".repeat(5_000), 1);
        bad.put("berths", "eleven");
        for (var again = 0; again < 3; again++) {
            var failure = catchThrowableOfType(SerdeException.class, () -> serializer.serialize(TOPIC, bad));
            assertThat(failure.code()).isEqualTo(Code.UNENCODABLE);
            assertThat(failure).hasMessageContaining("org.example.Harbour").hasMessageContaining("berths");
            assertThat(serializer.serialize(TOPIC, Records.harbour("Ventspils", 11)))
                    .isEqualTo(good);
        }
    }

    @Test
    void writesHugeRecords() {
        var huge = RawItem.newBuilder(Records.rawItem())
                .setOriginal(ByteBuffer.wrap(new byte[8 << 20]))
                .build();
        var serializer = serializer();
        assertThat(serializer.serialize(TOPIC, huge)).hasSizeGreaterThan(8 << 20);
        assertThat(serializer.serialize(TOPIC, Records.rawItem())).hasSizeLessThan(2_000);
    }

    @Test
    void refusesWhatIsNotARecord() {
        var failure =
                catchThrowableOfType(SerdeException.class, () -> serializer().serialize(TOPIC, "text"));
        assertThat(failure.code()).isEqualTo(Code.WRONG_TYPE);
        assertThat(failure).hasMessageContaining("java.lang.String");
        assertThat(registry.requests()).isEmpty();
    }

    @Test
    void saysThatTheRegistryIsAwayAndRecovers() {
        registry.interrupt(503, "");
        var serializer = serializer();
        assertThatExceptionOfType(RegistryUnavailableException.class)
                .isThrownBy(() -> serializer.serialize(TOPIC, Records.rawItem()));
        assertThat(serializer.serialize(TOPIC, Records.rawItem())).isNotEmpty();
    }

    @Test
    void saysThatASchemaIsIncompatible() {
        registry.answer(
                "/subjects/harbours-value/versions",
                409,
                FakeRegistry.error(409, "Schema being registered is incompatible"));
        var failure =
                catchThrowableOfType(RegistryException.class, () -> serializer().serialize(TOPIC, Records.rawItem()));
        assertThat(failure.reason()).isEqualTo(Reason.INCOMPATIBLE);
    }

    @Test
    void leavesOutWhatOnlyJavaReads() {
        properties.put("avro.remove.java.properties", true);
        registry.put(SUBJECT, withoutJavaStrings(RawItem.getClassSchema()));
        properties.put("auto.register.schemas", false);
        assertThat(serializer().serialize(TOPIC, Records.rawItem())).isNotEmpty();
    }

    @Test
    void convertsLogicalTypesOfGenericRecords() {
        properties.put("avro.use.logical.type.converters", true);
        var instant = LogicalTypes.timestampMillis().addToSchema(Schema.create(Schema.Type.LONG));
        var schema = SchemaBuilder.record("Arrival")
                .fields()
                .name("at")
                .type(instant)
                .noDefault()
                .endRecord();
        var record = new GenericData.Record(schema);
        record.put("at", Instant.parse("2026-11-10T14:30:00Z"));
        var frame = serializer().serialize(TOPIC, record);
        assertThat(deserializer().deserialize(TOPIC, frame)).isEqualTo(record);

        properties.remove("avro.use.logical.type.converters");
        assertThat(((GenericRecord) deserializer().deserialize(TOPIC, frame)).get("at"))
                .isEqualTo(Instant.parse("2026-11-10T14:30:00Z").toEpochMilli());
    }

    @Test
    void writesInTheNewestVersionByName() {
        useLatest(SchemaBuilder.record("Harbour")
                .namespace("org.example")
                .fields()
                .optionalString("country")
                .requiredInt("berths")
                .requiredString("name")
                .endRecord());
        var read = (GenericRecord) deserializer()
                .deserialize(TOPIC, serializer().serialize(TOPIC, Records.harbour("Ventspils", 11)));
        assertThat(read).hasToString("{\"country\": null, \"berths\": 11, \"name\": \"Ventspils\"}");
    }

    @Test
    void writesInTheNewestVersionOfGeneratedClasses() {
        useLatest(new Schema.Parser().parse(withoutJavaStrings(RawItem.getClassSchema())));
        var frame = serializer().serialize(TOPIC, Records.rawItem());
        properties.put("specific.avro.reader", true);
        assertThat(deserializer().deserialize(TOPIC, frame)).isEqualTo(Records.rawItem());
    }

    @Test
    void refusesANewestVersionThatDoesNotFit() {
        useLatest(SchemaBuilder.record("Harbour")
                .namespace("org.example")
                .fields()
                .requiredString("country")
                .endRecord());
        assertThatExceptionOfType(InvalidConfigurationException.class)
                .isThrownBy(() -> serializer().serialize(TOPIC, Records.harbour("Ventspils", 11)))
                .withMessageContaining(SUBJECT)
                .withMessageContaining("version 1");
    }

    @Test
    void namesSubjectsOfKeysAndValuesByTopic() {
        var keys = new AvroSerializer();
        keys.configure(properties, true);
        keys.serialize(TOPIC, Records.harbour("Ventspils", 11));
        assertThat(registry.count("POST", "/subjects/harbours-key/versions")).isEqualTo(1);
    }

    @Test
    void refusesSettingsThatContradict() {
        properties.put("use.latest.version", true);
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(this::serializer)
                .withMessageContaining("auto.register.schemas");
    }

    @Test
    void refusesSubjectNamesThatItCannotMake() {
        properties.put("value.subject.name.strategy", "com.example.OurStrategy");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(this::serializer)
                .withMessageContaining("com.example.OurStrategy")
                .withMessageContaining("TopicRecordNameStrategy");
    }

    @Test
    void anythingMayCallTheSameSchemaByAnotherInstance() {
        var serializer = serializer();
        for (var i = 0; i < 1_200; i++) {
            var copy = new Schema.Parser().parse(Records.HARBOUR.toString());
            var record = new GenericData.Record(copy);
            record.put("name", "Ventspils");
            record.put("berths", i);
            record.put("pilots", Map.of("day", List.of()));
            serializer.serialize(TOPIC, record);
        }
        assertThat(registry.requests()).hasSize(1);
    }

    private void useLatest(Schema latest) {
        registry.put(SUBJECT, latest.toString());
        properties.put("auto.register.schemas", false);
        properties.put("use.latest.version", true);
    }

    private AvroSerializer serializer() {
        var serializer = new AvroSerializer();
        serializer.configure(properties, false);
        return serializer;
    }

    private AvroDeserializer deserializer() {
        var deserializer = new AvroDeserializer();
        deserializer.configure(properties, false);
        return deserializer;
    }

    private static String withoutJavaStrings(Schema schema) {
        return schema.toString().replace("{\"type\":\"string\",\"avro.java.string\":\"String\"}", "\"string\"");
    }
}
