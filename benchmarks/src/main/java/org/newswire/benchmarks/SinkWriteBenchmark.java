package org.newswire.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newswire.sink.store.EnrichedVersion;
import org.newswire.sink.store.ItemWriter;
import org.newswire.sink.store.Migrations;
import org.newswire.sink.store.StoreSettings;
import org.newswire.sink.store.StreamPartition;
import org.newswire.sink.store.WriteResult;
import org.newswire.stack.postgres.EmbeddedDatabase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Versions a second into PostgreSQL, in batches as large as the sink's, annotations and search document included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class SinkWriteBenchmark {

    private static final int BATCH = 500;
    private static final StreamPartition PARTITION = new StreamPartition("news.enriched", 0);

    private final StoryGenerator generator = new StoryGenerator(7);
    private @Nullable EmbeddedDatabase database;
    private @Nullable ItemWriter writer;
    private long nextOffset;

    @Setup
    public void start() throws IOException {
        database = EmbeddedDatabase.start(Files.createTempDirectory("newswire-sink-benchmark"), freePort());
        var settings = new StoreSettings(
                database.jdbcUrl(), EmbeddedDatabase.USER, EmbeddedDatabase.PASSWORD, "newswire", true);
        if (Migrations.run(settings) == 0) throw new IllegalStateException("no tables were created");
        writer = new ItemWriter(settings, "newswire-benchmark");
        nextOffset = Objects.requireNonNull(
                writer.claim(Map.of(PARTITION, "benchmark")).get(PARTITION));
    }

    @TearDown
    public void stop() {
        if (writer != null) writer.close();
        if (database != null) database.close();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public WriteResult write() {
        List<EnrichedVersion> versions = Stream.generate(generator::next)
                .limit(BATCH)
                .map(story -> new EnrichedVersion(SampleRecords.enriched(story, nextOffset++), null))
                .toList();
        return Objects.requireNonNull(writer).write(versions, Map.of(PARTITION, nextOffset));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
