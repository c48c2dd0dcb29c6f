package org.newswire.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newswire.avro.EnrichedItem;
import org.newswire.desks.Desks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Items a second on one thread that are matched with so many desks, highlights included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class DeskBenchmark {

    private static final long SEED = 11;

    @Param({"1", "10", "100", "1000"})
    public int desks;

    private List<EnrichedItem> items = List.of();
    private Desks compiled = Desks.of(List.of());

    @Setup
    public void compile() {
        items = DeskItems.enriched();
        compiled.close();
        compiled = Desks.of(new DeskQueries(SEED).desks(desks));
        var matches =
                items.stream().mapToInt(item -> compiled.match(item).size()).sum();
        System.out.println("matches an item: " + (double) matches / items.size());
    }

    @Benchmark
    @OperationsPerInvocation(Stories.COUNT)
    public void match(Blackhole blackhole) {
        for (var item : items) blackhole.consume(compiled.match(item));
    }

    @TearDown
    public void close() {
        compiled.close();
    }
}
