package org.newswire.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.RawItem;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.registry.SerdeException.Code;

class RegistrySerdesTest {

    private static final String TOPIC = "news.raw";

    private final FakeRegistry registry = FakeRegistry.start();

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void writesAndReadsTheTypeThatIsAskedFor() {
        var serdes = new RegistrySerdes(Map.of("schema.registry.url", registry.url()));
        try (Serializer<RawItem> serializer = serdes.valueSerializer();
                Deserializer<RawItem> specific = serdes.valueDeserializer(RawItem.class);
                Deserializer<GenericRecord> generic = serdes.valueDeserializer(GenericRecord.class)) {
            var frame = serializer.serialize(TOPIC, Records.rawItem());
            assertThat(specific.deserialize(TOPIC, frame)).isEqualTo(Records.rawItem());
            assertThat(generic.deserialize(TOPIC, frame).getSchema()).isEqualTo(RawItem.getClassSchema());
        }
    }

    @Test
    void refusesARecordOfAnotherType() {
        var serdes = new RegistrySerdes(Map.of("schema.registry.url", registry.url()));
        var frame = serdes.valueSerializer().serialize(TOPIC, Records.rawItem());
        var deserializer = serdes.valueDeserializer(DeadLetter.class);
        var failure = catchThrowableOfType(SerdeException.class, () -> deserializer.deserialize(TOPIC, frame));
        assertThat(failure.code()).isEqualTo(Code.WRONG_TYPE);
        assertThat(failure).hasMessageContaining("RawItem").hasMessageContaining("DeadLetter");
    }

    @Test
    void saysWhichClassIsMissingAndWhatToDo() {
        var serdes = new RegistrySerdes(
                Map.of("schema.registry.url", registry.url()), GenuineConfluent.SERIALIZER, "java.lang.String");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(serdes::valueSerializer)
                .withMessageContaining("registry.serializer")
                .withMessageContaining(GenuineConfluent.SERIALIZER)
                .withMessageContaining("class path");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> serdes.valueDeserializer(RawItem.class))
                .withMessageContaining("registry.deserializer")
                .withMessageContaining("java.lang.String");
    }

    @Test
    void namesTheFailuresOfAnyClass() {
        var serdes = new RegistrySerdes(Map.of(), StringSerializer.class.getName(), StringDeserializer.class.getName());
        var writing = catchThrowableOfType(
                SerdeException.class, () -> serdes.valueSerializer().serialize(TOPIC, Records.rawItem()));
        assertThat(writing.code()).isEqualTo(Code.UNENCODABLE);
        var reading = catchThrowableOfType(
                SerdeException.class,
                () -> serdes.valueDeserializer(RawItem.class).deserialize(TOPIC, new byte[5]));
        assertThat(reading.code()).isEqualTo(Code.WRONG_TYPE);
    }

    @Test
    void takesARetriableFailureOfAnyClassForARegistryThatIsAway() {
        var serdes = new RegistrySerdes(Map.of(), StringSerializer.class.getName(), Unreachable.class.getName());
        assertThatExceptionOfType(RegistryUnavailableException.class)
                .isThrownBy(() -> serdes.valueDeserializer(RawItem.class).deserialize(TOPIC, new byte[5]));
    }

    /** A foreign deserializer whose registry does not answer in time. */
    public static final class Unreachable implements Deserializer<Object> {

        @Override
        public Object deserialize(String topic, byte[] data) {
            throw new SerializationException("cannot read", new TimeoutException("no answer"));
        }
    }

    @Test
    void comesFromSettings() {
        var settings = Settings.of(RegistrySettings.all())
                .passThrough(RegistrySettings.PASS_THROUGH)
                .passThrough(RegistrySettings.PASS_THROUGH_AS_IS)
                .environment(Map.of("NEWSWIRE_SCHEMA_REGISTRY_URL", registry.url()))
                .commandLine(Map.of(
                        "registry.basic.auth.credentials.source", "USER_INFO",
                        "registry.basic.auth.user.info", "ieva:secret",
                        "schema.registry.ssl.truststore.type", "PKCS12"))
                .build();
        var registrySettings = RegistrySettings.from(settings);
        assertThat(registrySettings.properties())
                .isEqualTo(Map.of(
                        "schema.registry.url", registry.url(),
                        "auto.register.schemas", "false",
                        "avro.remove.java.properties", "true",
                        "basic.auth.credentials.source", "USER_INFO",
                        "basic.auth.user.info", "ieva:secret",
                        "schema.registry.ssl.truststore.type", "PKCS12"));

        registrySettings.client().register("news.raw-value", JavaProperties.removedFrom(RawItem.getClassSchema()));
        Serializer<Object> serializer = registrySettings.serdes().valueSerializer();
        assertThat(serializer.serialize(TOPIC, Records.rawItem())).isNotEmpty();
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> serializer.serialize("news.enriched", Records.enrichedItem()));
        assertThat(registry.requests())
                .extracting(FakeRegistry.Request::authorization)
                .allMatch(value -> value.startsWith("Basic "));
    }

    @Test
    void hasSafeSettingsByDefault() {
        var settings = RegistrySettings.from(Settings.of(RegistrySettings.all()).build());
        assertThat(settings)
                .isEqualTo(new RegistrySettings(
                        Map.of(
                                "schema.registry.url", "http://localhost:8081",
                                "auto.register.schemas", "false",
                                "avro.remove.java.properties", "true"),
                        "org.newswire.runtime.registry.AvroSerializer",
                        "org.newswire.runtime.registry.AvroDeserializer"));
    }
}
