package org.newswire.runtime.registry;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.registry.RegistryException.Reason;
import org.newswire.runtime.registry.SerdeException.Code;

/**
 * Reads Avro records in Confluent's wire format, into generated classes ({@code specific.avro.reader}) or generic
 * records. Nothing becomes nothing. Thread-safe once configured.
 *
 * <p>Whatever the bytes are, the only exceptions are {@link SerdeException}, which is about this record,
 * {@link RegistryUnavailableException} and {@link RegistryException}, which are about the registry: another try, or a
 * correction of the setup, and the same record may be fine. The properties are listed in the package description.
 */
public final class AvroDeserializer implements Deserializer<Object> {

    private static final int MAX_READERS = 1_000;

    private final Map<Integer, RecordReader> readers = new ConcurrentHashMap<>();
    private @Nullable SchemaRegistryClient client;
    private @Nullable AvroDeserializerConfig config;

    /** For Kafka, which calls {@link #configure} next. */
    public AvroDeserializer() {}

    /** A deserializer that shares a client; {@link #configure} comes next and needs no registry URL. */
    public AvroDeserializer(SchemaRegistryClient client) {
        this.client = client;
    }

    @Override
    public void configure(Map<String, ?> properties, boolean isKey) {
        this.config = AvroDeserializerConfig.from(properties);
        if (client == null) client = new RestSchemaRegistryClient(properties);
    }

    @Override
    public @Nullable Object deserialize(String topic, byte @Nullable [] frame) {
        if (frame == null) return null;
        var id = AvroFrame.schemaId(topic, frame);
        var reader = reader(topic, id);
        try {
            return reader.read(frame);
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            throw new SerdeException(
                    Code.UNDECODABLE,
                    topic,
                    "the " + frame.length + " bytes do not fit schema id " + id + ": " + failure
                            + "; were they cut, or written by another serializer?",
                    failure);
        }
    }

    private RecordReader reader(String topic, int id) {
        var known = readers.get(id);
        if (known != null) return known;
        var reader = newReader(topic, id);
        if (readers.size() >= MAX_READERS) readers.clear();
        readers.put(id, reader);
        return reader;
    }

    private RecordReader newReader(String topic, int id) {
        var config = Objects.requireNonNull(this.config, "configure() comes before deserialize()");
        var writer = schema(topic, id);
        if (!config.specific()) return RecordReader.generic(writer, config.logicalTypes());
        return RecordReader.specific(writer, generatedClass(topic, writer));
    }

    private Schema schema(String topic, int id) {
        var client = Objects.requireNonNull(this.client, "configure() comes before deserialize()");
        if (id < 0) throw unknown(topic, id, null);
        try {
            return client.byId(id);
        } catch (RegistryException refused) {
            if (refused.reason() == Reason.SCHEMA_NOT_FOUND) throw unknown(topic, id, refused);
            if (refused.reason() == Reason.NOT_AVRO)
                throw new SerdeException(Code.NOT_AVRO, topic, Objects.requireNonNull(refused.getMessage()), refused);
            throw refused;
        }
    }

    private static SerdeException unknown(String topic, int id, @Nullable Throwable cause) {
        return new SerdeException(
                Code.UNKNOWN_SCHEMA_ID,
                topic,
                "the registry has no schema with id " + id
                        + "; was it written with another registry? Point schema.registry.url to that one and replay",
                cause);
    }

    private static Class<? extends SpecificRecord> generatedClass(String topic, Schema writer) {
        var refusal = "no such class";
        try {
            Class<?> type = SpecificData.get().getClass(writer);
            if (type != null && SpecificRecord.class.isAssignableFrom(type))
                return type.asSubclass(SpecificRecord.class);
        } catch (SecurityException notTrusted) {
            // The schema names a class that Avro does not load for everybody, see TrustedRecords.
            refusal = String.valueOf(notTrusted.getMessage());
        }
        throw new SerdeException(
                Code.WRONG_TYPE,
                topic,
                "there is no generated class for " + writer.getFullName() + ", does it belong on this topic? "
                        + refusal,
                null);
    }
}
