package org.newswire.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newswire.runtime.registry.SerdeException.Code;

/** Our serdes and Confluent's own: the same bytes, each reads the other, and the same exceptions for a stage. */
class ConfluentInterchangeTest {

    private static final String TOPIC = "news.raw";

    private final GenuineConfluent.OnClassPath genuine = GenuineConfluent.onClassPath();
    private final FakeRegistry registry = FakeRegistry.start();
    private final Map<String, Object> properties = new HashMap<>(Map.of("schema.registry.url", registry.url()));

    @AfterEach
    void stop() {
        genuine.close();
        registry.close();
    }

    static Stream<IndexedRecord> records() {
        return Stream.of(Records.rawItem(), Records.enrichedItem(), Records.harbour("Ventspils", 11));
    }

    @ParameterizedTest
    @MethodSource("records")
    void writesTheSameBytes(IndexedRecord record) {
        assertThat(ours().valueSerializer().serialize(TOPIC, record))
                .isEqualTo(confluents().valueSerializer().serialize(TOPIC, record));
        assertThat(registry.requests().stream()
                        .filter(request -> request.method().equals("POST"))
                        .map(FakeRegistry.Request::body)
                        .distinct())
                .as("schemas as sent to the registry")
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("records")
    void readsWhatConfluentWrites(IndexedRecord record) {
        var frame = confluents().valueSerializer().serialize(TOPIC, record);
        assertThat(deserializer(ours(), record).deserialize(TOPIC, frame)).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void writesWhatConfluentReads(IndexedRecord record) {
        var frame = ours().valueSerializer().serialize(TOPIC, record);
        assertThat(deserializer(confluents(), record).deserialize(TOPIC, frame)).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void agreesWithoutJavaProperties(IndexedRecord record) {
        properties.put("avro.remove.java.properties", true);
        writesTheSameBytes(record);
        assertThat(registry.requests()).noneMatch(request -> request.body().contains("avro.java.string"));
        writesWhatConfluentReads(record);
        readsWhatConfluentWrites(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void agreesOnRegisteredSchemas(IndexedRecord record) {
        registry.put(TOPIC + "-value", record.getSchema().toString());
        properties.put("auto.register.schemas", false);
        writesTheSameBytes(record);
        properties.put("use.latest.version", true);
        writesTheSameBytes(record);
    }

    @Test
    void agreesOnSubjectNames() {
        for (var strategy : new String[] {"TopicNameStrategy", "RecordNameStrategy", "TopicRecordNameStrategy"}) {
            properties.put("value.subject.name.strategy", "io.confluent.kafka.serializers.subject." + strategy);
            writesTheSameBytes(Records.rawItem());
        }
        assertThat(registry.requests().stream().map(FakeRegistry.Request::path).distinct())
                .contains(
                        "/subjects/news.raw-value/versions",
                        "/subjects/org.newswire.avro.RawItem/versions",
                        "/subjects/news.raw-org.newswire.avro.RawItem/versions");
    }

    @Test
    void nothingIsNothing() {
        for (var serdes : new RegistrySerdes[] {ours(), confluents()}) {
            assertThat(serdes.valueSerializer().serialize(TOPIC, null)).isNull();
            assertThat(serdes.valueDeserializer(SpecificRecord.class).deserialize(TOPIC, null))
                    .isNull();
        }
    }

    @Test
    void bothNameTheFailureOfABadFrame() {
        var frame = ours().valueSerializer().serialize(TOPIC, Records.rawItem());
        var wrongMagic = frame.clone();
        wrongMagic[0] = 1;
        var unknownId = frame.clone();
        unknownId[1] = 77;
        var cut = Arrays.copyOf(frame, frame.length / 2);
        for (var serdes : new RegistrySerdes[] {ours(), confluents()}) {
            assertThat(codeOf(serdes, wrongMagic)).isEqualTo(Code.WRONG_MAGIC_BYTE);
            assertThat(codeOf(serdes, new byte[] {0, 0, 0})).isEqualTo(Code.TRUNCATED_FRAME);
            assertThat(codeOf(serdes, new byte[0])).isEqualTo(Code.TRUNCATED_FRAME);
            assertThat(codeOf(serdes, unknownId)).isEqualTo(Code.UNKNOWN_SCHEMA_ID);
            assertThat(codeOf(serdes, cut)).isEqualTo(Code.UNDECODABLE);
        }
    }

    @Test
    void bothSayThatTheRegistryIsAway() {
        properties.put("max.retries", 0);
        var frame = ours().valueSerializer().serialize(TOPIC, Records.rawItem());
        for (var broken : new int[] {500, 503}) {
            registry.answer("/schemas/ids/1", broken, FakeRegistry.error(50001, "Error in the backend data store"));
            assertThat(failureOf(ours(), frame)).isInstanceOf(RegistryUnavailableException.class);
            assertThat(failureOf(confluents(), frame)).isInstanceOf(RegistryUnavailableException.class);
        }
        registry.close();
        for (var serdes : new RegistrySerdes[] {ours(), confluents()}) {
            assertThat(failureOf(serdes, frame)).isInstanceOf(RegistryUnavailableException.class);
            Serializer<Object> serializer = serdes.valueSerializer();
            assertThat(catchThrowable(() -> serializer.serialize(TOPIC, Records.rawItem())))
                    .isInstanceOf(RegistryUnavailableException.class);
        }
    }

    @Test
    void bothSayThatASchemaIsNotRegistered() {
        properties.put("auto.register.schemas", false);
        for (var serdes : new RegistrySerdes[] {ours(), confluents()}) {
            Serializer<Object> serializer = serdes.valueSerializer();
            var refused =
                    catchThrowableOfType(RegistryException.class, () -> serializer.serialize(TOPIC, Records.rawItem()));
            assertThat(refused.reason()).isEqualTo(RegistryException.Reason.SUBJECT_NOT_FOUND);
            assertThat(refused).hasMessageContaining("newswire schemas register");
        }
    }

    private RegistrySerdes ours() {
        return new RegistrySerdes(properties);
    }

    private RegistrySerdes confluents() {
        return new RegistrySerdes(properties, GenuineConfluent.SERIALIZER, GenuineConfluent.DESERIALIZER);
    }

    private static Code codeOf(RegistrySerdes serdes, byte[] frame) {
        return ((SerdeException) failureOf(serdes, frame)).code();
    }

    private static Throwable failureOf(RegistrySerdes serdes, byte[] frame) {
        var deserializer = serdes.valueDeserializer(SpecificRecord.class);
        return catchThrowable(() -> deserializer.deserialize(TOPIC, frame));
    }

    private static Deserializer<?> deserializer(RegistrySerdes serdes, IndexedRecord record) {
        return record instanceof SpecificRecord
                ? serdes.valueDeserializer(SpecificRecord.class)
                : serdes.valueDeserializer(GenericRecord.class);
    }
}
