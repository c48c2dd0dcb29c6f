package org.newswire.runtime.registry;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.registry.SerdeException.Code;

/**
 * Makes the serializers and deserializers of record values by class name, so that a site can run every stage on
 * Confluent's own: put their jar on the class path and name {@code io.confluent.kafka.serializers.KafkaAvroSerializer}
 * and {@code KafkaAvroDeserializer}.
 *
 * <p>Whatever the class, the results throw what {@link AvroSerializer} and {@link AvroDeserializer} throw, so a stage
 * tells a bad record from a registry that is away in the same way.
 */
public final class RegistrySerdes {

    public static final String OWN_SERIALIZER = AvroSerializer.class.getName();
    public static final String OWN_DESERIALIZER = AvroDeserializer.class.getName();

    private final Map<String, Object> properties;
    private final String serializerClass;
    private final String deserializerClass;

    /** Our own serializer and deserializer. */
    public RegistrySerdes(Map<String, ?> properties) {
        this(properties, OWN_SERIALIZER, OWN_DESERIALIZER);
    }

    /**
     * Serializers and deserializers of the given classes; both have a public constructor without arguments.
     *
     * @param properties Confluent's properties, handed to both
     */
    public RegistrySerdes(Map<String, ?> properties, String serializerClass, String deserializerClass) {
        this.properties = Map.copyOf(properties);
        this.serializerClass = serializerClass;
        this.deserializerClass = deserializerClass;
    }

    /** A configured serializer of values; the caller closes it. Throws {@link ConfigException} when it cannot be. */
    public <T> Serializer<T> valueSerializer() {
        Serializer<?> serializer = instance(serializerClass, Serializer.class, RegistrySettings.SERIALIZER.name());
        serializer.configure(properties, false);
        return new CheckedSerializer<>(ofAnything(serializer));
    }

    /**
     * A configured deserializer of values that yields records of a type or throws; the caller closes it. Generated
     * classes are read in their own version of the schema.
     */
    public <T> Deserializer<T> valueDeserializer(Class<T> type) {
        Deserializer<?> deserializer =
                instance(deserializerClass, Deserializer.class, RegistrySettings.DESERIALIZER.name());
        var withKind = new HashMap<>(properties);
        withKind.putIfAbsent(AvroDeserializerConfig.SPECIFIC_READER, SpecificRecord.class.isAssignableFrom(type));
        deserializer.configure(withKind, false);
        return new CheckedDeserializer<>(deserializer, type);
    }

    // Serializers that go by a schema registry take any record and say themselves what they cannot write.
    @SuppressWarnings("unchecked")
    private static Serializer<Object> ofAnything(Serializer<?> serializer) {
        return (Serializer<Object>) serializer;
    }

    private static <T> T instance(String className, Class<T> type, String setting) {
        try {
            return Utils.newInstance(className, type);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new ConfigException(
                    setting, className, "not found (" + missing + "); put its jar and what it needs on the class path");
        } catch (KafkaException | ClassCastException unusable) {
            throw new ConfigException(setting, className, "not a usable " + type.getSimpleName() + ": " + unusable);
        }
    }

    private record CheckedSerializer<T>(Serializer<Object> delegate) implements Serializer<T> {

        @Override
        public byte @Nullable [] serialize(String topic, @Nullable T value) {
            try {
                return delegate.serialize(topic, value);
            } catch (SerdeException | RegistryException | RegistryUnavailableException ours) {
                throw ours;
            } catch (RuntimeException failure) {
                throw ForeignFailure.writing(topic, failure);
            }
        }

        @Override
        public void close() {
            delegate.close();
        }
    }

    private record CheckedDeserializer<T>(Deserializer<?> delegate, Class<T> type) implements Deserializer<T> {

        @Override
        public @Nullable T deserialize(String topic, byte @Nullable [] frame) {
            if (frame == null) return null;
            var record = read(topic, frame);
            if (record == null || type.isInstance(record)) return type.cast(record);
            throw new SerdeException(
                    Code.WRONG_TYPE,
                    topic,
                    "found a " + record.getClass().getName() + ", expected a " + type.getName()
                            + "; does it belong on this topic?",
                    null);
        }

        private @Nullable Object read(String topic, byte[] frame) {
            try {
                return delegate.deserialize(topic, frame);
            } catch (SerdeException | RegistryException | RegistryUnavailableException ours) {
                throw ours;
            } catch (RuntimeException failure) {
                throw ForeignFailure.reading(topic, frame, failure);
            }
        }

        @Override
        public void close() {
            delegate.close();
        }
    }
}
