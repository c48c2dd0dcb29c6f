package org.newswire.runtime.registry;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.registry.SerdeException.Code;

/**
 * Writes Avro records, generated or generic, in Confluent's wire format: 0, four bytes of schema id, Avro binary.
 * Nothing becomes nothing (a tombstone). Thread-safe once configured.
 *
 * <p>Throws {@link SerdeException} for a record that cannot be written, {@link RegistryException} when its schema is
 * not registered and may not be, {@link RegistryUnavailableException} when the registry is away. The properties are
 * listed in the package description.
 */
public final class AvroSerializer implements Serializer<Object> {

    /** Far more than a process has; a caller that parses its schema anew for each record ends here, not in a leak. */
    private static final int MAX_WRITERS = 1_000;

    private final Map<WriterKey, RecordWriter> writers = new ConcurrentHashMap<>();
    private @Nullable SchemaRegistryClient client;
    private @Nullable AvroSerializerConfig config;
    private boolean isKey;

    /** For Kafka, which calls {@link #configure} next. */
    public AvroSerializer() {}

    /** A serializer that shares a client; {@link #configure} comes next and needs no registry URL. */
    public AvroSerializer(SchemaRegistryClient client) {
        this.client = client;
    }

    @Override
    public void configure(Map<String, ?> properties, boolean isKey) {
        this.isKey = isKey;
        this.config = AvroSerializerConfig.from(properties, isKey);
        if (client == null) client = new RestSchemaRegistryClient(properties);
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable Object value) {
        if (value == null) return null;
        if (!(value instanceof IndexedRecord record)) {
            throw new SerdeException(
                    Code.WRONG_TYPE,
                    topic,
                    "cannot write a " + value.getClass().getName() + "; give it an Avro record, generated or generic",
                    null);
        }
        var writer = writer(topic, record);
        try {
            return writer.frame(record);
        } catch (IOException | RuntimeException failure) {
            throw new SerdeException(
                    Code.UNENCODABLE,
                    topic,
                    "the record does not fit its schema " + record.getSchema().getFullName() + ": "
                            + failure.getMessage() + "; set every field to a value of its type",
                    failure);
        }
    }

    private RecordWriter writer(String topic, IndexedRecord record) {
        var key = new WriterKey(topic, record.getSchema(), record instanceof SpecificRecord);
        var known = writers.get(key);
        if (known != null) return known;
        var writer = newWriter(topic, record);
        if (writers.size() >= MAX_WRITERS) writers.clear();
        writers.put(key, writer);
        return writer;
    }

    private RecordWriter newWriter(String topic, IndexedRecord record) {
        var config = Objects.requireNonNull(this.config, "configure() comes before serialize()");
        var client = Objects.requireNonNull(this.client, "configure() comes before serialize()");
        var own = record.getSchema();
        var model = AvroModel.of(record, config.logicalTypes());
        var subject = config.subjects().subject(topic, isKey, own);
        if (config.useLatest()) {
            var latest = client.latest(subject);
            if (config.latestStrict()) checkFits(latest, own);
            return RecordWriter.of(latest, own, model);
        }
        var schema = config.removeJavaProperties() ? JavaProperties.removedFrom(own) : own;
        var id = config.autoRegister()
                ? client.register(subject, schema)
                : client.lookUp(subject, schema).id();
        return RecordWriter.of(id, own, model);
    }

    private static void checkFits(RegisteredSchema latest, Schema own) {
        var result = SchemaCompatibility.checkReaderWriterCompatibility(latest.schema(), own);
        if (result.getType() != SchemaCompatibilityType.COMPATIBLE)
            throw new InvalidConfigurationException("subject " + latest.subject() + ": version " + latest.version()
                    + " cannot read " + own.getFullName() + " as this process writes it: "
                    + result.getResult().getIncompatibilities() + "; register this version, or run the release that"
                    + " goes with the registered one");
    }

    /**
     * Topic, schema and kind of record, the schema by identity: comparing two schemas costs more than writing a record.
     * A generic record may well have the schema of a generated class.
     */
    private record WriterKey(String topic, Schema schema, boolean specific) {

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof WriterKey that
                    && schema == that.schema
                    && specific == that.specific
                    && topic.equals(that.topic);
        }

        @Override
        public int hashCode() {
            return 31 * topic.hashCode() + System.identityHashCode(schema);
        }
    }
}
