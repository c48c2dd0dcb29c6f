package org.newswire.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.avro.Problem;
import org.newswire.runtime.registry.RegistryException.Reason;
import org.newswire.runtime.registry.SerdeException.Code;

class AvroDeserializerTest {

    private static final String TOPIC = "news.raw";

    private final FakeRegistry registry = FakeRegistry.start();
    private final Map<String, Object> properties = new HashMap<>(
            Map.of("schema.registry.url", registry.url(), "max.retries", 0, "specific.avro.reader", true));

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void asksTheRegistryOnceForEachId() {
        var frame = frame(Records.rawItem());
        var asked = registry.requests().size();
        var deserializer = deserializer();
        for (var again = 0; again < 5; again++)
            assertThat(deserializer.deserialize(TOPIC, frame)).isEqualTo(Records.rawItem());
        assertThat(registry.requests()).hasSize(asked + 1);
    }

    @Test
    void readsOlderVersionsIntoTodaysClass() {
        var older = SchemaBuilder.record("Problem")
                .namespace("org.newswire.avro")
                .fields()
                .requiredString("message")
                .requiredString("severity")
                .endRecord();
        var record = new GenericData.Record(older);
        record.put("message", "subject has no qcode");
        record.put("severity", "low");
        assertThat(deserializer().deserialize(TOPIC, frame(record)))
                .isEqualTo(
                        Problem.newBuilder().setMessage("subject has no qcode").build());
    }

    @Test
    void namesTheTopicAndTheWayOut() {
        var frame = frame(Records.rawItem());
        frame[4] = 77;
        assertThat(failure(frame))
                .isInstanceOf(SerializationException.class)
                .isNotInstanceOf(RetriableException.class)
                .hasMessage("topic news.raw: the registry has no schema with id 77; was it written with another"
                        + " registry? Point schema.registry.url to that one and replay");
        assertThat(failure(new byte[] {'{', '}'}))
                .hasMessage("topic news.raw: starts with 0x7b, expected 0x00; was it written without a schema registry"
                        + " serializer?");
        assertThat(failure(new byte[] {0, 0, 0}))
                .hasMessage("topic news.raw: 3 bytes, expected at least 5; was it written without a schema registry"
                        + " serializer?");
    }

    @Test
    void tellsWhatIsWrongWithAFrame() {
        var good = frame(Records.rawItem());
        var unknown = good.clone();
        unknown[1] = (byte) 0xff;
        assertThat(failure(unknown).code()).isEqualTo(Code.UNKNOWN_SCHEMA_ID);
        assertThat(failure(Arrays.copyOf(good, 5)).code()).isEqualTo(Code.UNDECODABLE);
        assertThat(failure(Arrays.copyOf(good, good.length - 1)).code()).isEqualTo(Code.UNDECODABLE);
        assertThat(failure(Arrays.copyOf(good, good.length + 3)).code()).isEqualTo(Code.UNDECODABLE);
        assertThat(failure(Arrays.copyOf(good, good.length + 3))).hasMessageContaining("3 bytes left over");
        assertThat(failure(new byte[0]).code()).isEqualTo(Code.TRUNCATED_FRAME);
    }

    @Test
    void refusesRecordsOfOtherClasses() {
        assertThat(failure(frame(Records.harbour("Ventspils", 11))).code()).isEqualTo(Code.WRONG_TYPE);
    }

    /** A schema may name any class; none but the contract's are loaded. */
    @ParameterizedTest
    @ValueSource(strings = {"java.lang.ProcessBuilder", "java.lang.String", "org.newswire.runtime.registry.Records"})
    void loadsNoClassThatASchemaNames(String name) {
        var id = registry.put("x", "{\"type\":\"record\",\"name\":\"" + name + "\",\"fields\":[]}");
        assertThat(failure(new byte[] {0, 0, 0, 0, (byte) id}).code()).isEqualTo(Code.WRONG_TYPE);
    }

    @Test
    void refusesSchemasThatAreNotAvro() {
        registry.answer("/schemas/ids/9", 200, "{\"schema\":\"{}\",\"schemaType\":\"JSON\"}");
        assertThat(failure(new byte[] {0, 0, 0, 0, 9}).code()).isEqualTo(Code.NOT_AVRO);
    }

    @Test
    void aRegistryThatIsAwayIsNoFailureOfTheRecord() {
        var frame = frame(Records.rawItem());
        var deserializer = deserializer();
        registry.interrupt(500, "");
        assertThatExceptionOfType(RegistryUnavailableException.class)
                .isThrownBy(() -> deserializer.deserialize(TOPIC, frame))
                .isInstanceOf(RetriableException.class)
                .isNotInstanceOf(SerializationException.class);
        assertThat(deserializer.deserialize(TOPIC, frame)).isEqualTo(Records.rawItem());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void aRegistryThatRefusesUsIsNoFailureOfTheRecord(int status) {
        var frame = frame(Records.rawItem());
        registry.interrupt(status, "<html>");
        var refused = catchThrowableOfType(
                RegistryException.class, () -> deserializer().deserialize(TOPIC, frame));
        assertThat(refused.reason()).isNotEqualTo(Reason.SCHEMA_NOT_FOUND);
    }

    @Test
    void survivesRecursionWithoutEnd() {
        var node = SchemaBuilder.record("Node")
                .fields()
                .name("next")
                .type()
                .unionOf()
                .nullType()
                .and()
                .type("Node")
                .endUnion()
                .noDefault()
                .endRecord();
        var id = registry.put("x", node.toString());
        properties.put("specific.avro.reader", false);
        var frame = new byte[1 << 20];
        Arrays.fill(frame, (byte) 2);
        System.arraycopy(new byte[] {0, 0, 0, 0, (byte) id}, 0, frame, 0, 5);
        assertThat(failure(frame).code()).isEqualTo(Code.UNDECODABLE);
    }

    /** Lengths that a few bytes can claim and no memory can hold. */
    @Test
    void survivesClaimsOfHugeSizes() {
        var string = Schema.create(Schema.Type.STRING);
        var claims = new byte[] {(byte) 0xfc, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f};
        for (var type : new Schema[] {
            string, Schema.create(Schema.Type.BYTES), Schema.createArray(string), Schema.createMap(string)
        }) {
            var schema = SchemaBuilder.record("Claim")
                    .fields()
                    .name("x")
                    .type(type)
                    .noDefault()
                    .endRecord();
            var id = registry.put("x", schema.toString());
            properties.put("specific.avro.reader", false);
            var frame = new byte[5 + claims.length];
            frame[4] = (byte) id;
            System.arraycopy(claims, 0, frame, 5, claims.length);
            assertThat(failure(frame).code()).as(type.toString()).isEqualTo(Code.UNDECODABLE);
        }
    }

    private SerdeException failure(byte[] frame) {
        return catchThrowableOfType(SerdeException.class, () -> deserializer().deserialize(TOPIC, frame));
    }

    private byte[] frame(Object record) {
        var serializer = new AvroSerializer();
        serializer.configure(properties, false);
        return serializer.serialize(TOPIC, record);
    }

    private AvroDeserializer deserializer() {
        var deserializer = new AvroDeserializer();
        deserializer.configure(properties, false);
        return deserializer;
    }
}
