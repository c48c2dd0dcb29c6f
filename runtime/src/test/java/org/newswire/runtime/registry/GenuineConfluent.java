package org.newswire.runtime.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Confluent's own serializer and deserializer, under their own names and on our Avro and Kafka, as a site would run
 * them. The test class path has them in Pulsar's shaded jar only, where both they and Avro were given other package
 * names; this class loader gives the names back and changes nothing else.
 */
public final class GenuineConfluent extends ClassLoader {

    public static final String SERIALIZER = "io.confluent.kafka.serializers.KafkaAvroSerializer";
    public static final String DESERIALIZER = "io.confluent.kafka.serializers.KafkaAvroDeserializer";

    private static final String CONFLUENT = "io.confluent.";
    private static final String SHADED = "org/apache/pulsar/kafka/shade/";
    private static final String SHADED_AVRO = SHADED + "avro/";

    private static final GenuineConfluent LOADER = new GenuineConfluent();

    private GenuineConfluent() {
        super(GenuineConfluent.class.getClassLoader());
    }

    /**
     * Makes Confluent's classes loadable by name in this thread and those that it starts, as if their jar were on the
     * class path, until closed.
     */
    public static OnClassPath onClassPath() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        return () -> thread.setContextClassLoader(before);
    }

    /** Ends {@link #onClassPath()}. */
    public interface OnClassPath extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(CONFLUENT)) throw new ClassNotFoundException(name);
        try (var bytes = getParent().getResourceAsStream(SHADED + name.replace('.', '/') + ".class")) {
            if (bytes == null) throw new ClassNotFoundException(name);
            var renamed = new ClassWriter(0);
            new ClassReader(bytes).accept(new ClassRemapper(renamed, new OriginalNames()), 0);
            var code = renamed.toByteArray();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OriginalNames extends Remapper {

        @Override
        public String map(String internalName) {
            if (internalName.startsWith(SHADED_AVRO))
                return "org/apache/avro/" + internalName.substring(SHADED_AVRO.length());
            return internalName.startsWith(SHADED) ? internalName.substring(SHADED.length()) : internalName;
        }

        // Class names in strings, such as the default of value.subject.name.strategy.
        @Override
        public Object mapValue(Object value) {
            if (value instanceof String text && text.startsWith(SHADED.replace('/', '.')))
                return map(text.replace('.', '/')).replace('/', '.');
            return super.mapValue(value);
        }
    }
}
