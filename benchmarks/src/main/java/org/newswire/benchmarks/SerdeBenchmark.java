package org.newswire.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.runtime.registry.RegistrySerdes;
import org.newswire.stack.registry.EmbeddedRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Records a second through our serializer and deserializer, beside bare Avro without registry and frame. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class SerdeBenchmark {

    private static final String TOPIC = "news.enriched";

    private final EnrichedItem item = SampleRecords.enriched(new StoryGenerator(7).next(), 0);
    private final SpecificDatumWriter<EnrichedItem> writer = new SpecificDatumWriter<>(EnrichedItem.class);
    private final SpecificDatumReader<EnrichedItem> reader = new SpecificDatumReader<>(EnrichedItem.class);
    private @Nullable EmbeddedRegistry registry;
    private @Nullable Serializer<EnrichedItem> serializer;
    private @Nullable Deserializer<EnrichedItem> deserializer;
    private byte[] frame = {};
    private byte[] bare = {};

    @Setup
    public void start() throws IOException {
        Path folder = Files.createTempDirectory("newswire-serde-benchmark");
        registry = EmbeddedRegistry.start(folder, 0);
        var serdes = new RegistrySerdes(Map.of("schema.registry.url", registry.url(), "auto.register.schemas", "true"));
        serializer = serdes.valueSerializer();
        deserializer = serdes.valueDeserializer(EnrichedItem.class);
        frame = serialize();
        bare = serializeBare();
    }

    @TearDown
    public void stop() {
        if (registry != null) registry.close();
    }

    @Benchmark
    public byte[] serialize() {
        return Objects.requireNonNull(serializer).serialize(TOPIC, item);
    }

    @Benchmark
    public EnrichedItem deserialize() {
        return Objects.requireNonNull(deserializer).deserialize(TOPIC, frame);
    }

    @Benchmark
    public byte[] serializeBare() throws IOException {
        var out = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(out, null);
        writer.write(item, encoder);
        encoder.flush();
        return out.toByteArray();
    }

    @Benchmark
    public EnrichedItem deserializeBare() throws IOException {
        return reader.read(null, DecoderFactory.get().binaryDecoder(bare, null));
    }
}
