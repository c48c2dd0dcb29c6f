package org.newswire.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.newswire.app.AppSettings;
import org.newswire.app.Logging;
import org.newswire.app.Pipeline;
import org.newswire.app.PipelineDrain;
import org.newswire.app.view.Table;
import org.newswire.benchmarks.StoryGenerator.Story;
import org.newswire.enrich.EnrichSettings;
import org.newswire.ingest.IngestSettings;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.kafka.GroupLag;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.registry.ContractSchemas;
import org.newswire.runtime.registry.RegistrySettings;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;
import org.newswire.schemas.TopicSpec;
import org.newswire.stack.EmbeddedStack;
import org.newswire.stack.LocalStack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs generated stories through the pipeline on an embedded stack and prints articles a second for each stage alone
 * and for all together, a pass-through topology as the ceiling, latency at a given rate, and memory. Everything in one
 * process and one run, so that the figures can be compared with each other; machines differ.
 */
@Command(
        name = "newswire bench",
        mixinStandardHelpOptions = true,
        description = "Runs generated stories through the pipeline on an embedded stack and reports articles a second,"
                + " latency from arrival to committed row, and memory.")
public final class EndToEnd implements Callable<Integer> {

    private static final Duration PHASE_WITHIN = Duration.ofMinutes(30);
    private static final String PASSED = "bench.passed";

    @Option(names = "--items", defaultValue = "2000", description = "Stories of the throughput phases; default: 2000.")
    private int items;

    @Option(
            names = "--files",
            defaultValue = "0",
            description = "Files of about 5 KB to drop into a folder, instead of the other phases; default: none.")
    private int files;

    @Option(names = "--rate", defaultValue = "20", description = "Stories a second of the latency phase; default: 20.")
    private double rate;

    @Option(names = "--seconds", defaultValue = "30", description = "Length of the latency phase; default: 30.")
    private int seconds;

    @Option(names = "--threads", defaultValue = "2", description = "Stream threads of enrich; default: 2.")
    private int threads;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the story generator; default: 1.")
    private long seed;

    private final PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    private final Table results = new Table("PHASE", "ARTICLES", "SECONDS", "ARTICLES/S");

    public static void main(String[] args) {
        System.exit(new CommandLine(new EndToEnd()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Logging.toFile(Files.createTempDirectory("newswire-bench").resolve("bench.log"));
        out.println("the log is " + Logging.destination());
        var generator = new StoryGenerator(seed);
        if (files > 0) return dropFolder(generator);
        warmUp(take(generator, Math.min(items, 500)));
        stageByStage(take(generator, items));
        allTogether(take(generator, items));
        results.print(out);
        latency(take(generator, (int) (rate * seconds)));
        memory();
        return 0;
    }

    /** Once to warm up, then for the figures. */
    private int dropFolder(StoryGenerator generator) throws Exception {
        for (var count : new int[] {Math.min(files, 2000), files})
            onStack((stack, settings) ->
                    new FileDrop(generator, count).run(settings).print(count, out));
        memory();
        return 0;
    }

    private static List<Story> take(StoryGenerator generator, int count) {
        return Stream.generate(generator::next).limit(count).toList();
    }

    private void warmUp(List<Story> stories) throws Exception {
        out.println("warming up with " + stories.size() + " stories");
        onStack((stack, settings) -> runAll(settings, stories, 0));
    }

    /** Each stage over the whole input, with nothing else running. */
    private void stageByStage(List<Story> stories) throws Exception {
        onStack((stack, settings) -> {
            var kafka = KafkaSettings.from(settings);
            var source = new PacedSource(stories, 0);
            alone(
                    "ingest",
                    new Pipeline(settings).ingest(ignored -> source),
                    stories.size(),
                    pipeline -> ingestState(pipeline) == StageState.STOPPED);
            passThrough(stack, kafka, stories.size());
            alone(
                    "enrich",
                    new Pipeline(settings).enrich(),
                    stories.size(),
                    pipeline -> pipeline.counts().enrich().received() >= stories.size());
            alone(
                    "sink",
                    new Pipeline(settings).sink(),
                    stories.size(),
                    pipeline -> pipeline.counts().sink().stored() >= stories.size());
        });
    }

    private void allTogether(List<Story> stories) throws Exception {
        onStack((stack, settings) -> {
            var took = runAll(settings, stories, 0).took();
            result("end to end", stories.size(), took);
        });
    }

    private void latency(List<Story> stories) throws Exception {
        out.println();
        onStack((stack, settings) -> {
            var run = runAll(settings, stories, rate);
            out.printf(
                    Locale.ROOT,
                    "latency from arrival to committed row at %.0f stories/s: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms%n",
                    rate,
                    run.delay().get(0.5),
                    run.delay().get(0.95),
                    run.delay().get(0.99));
        });
    }

    private void passThrough(LocalStack stack, KafkaSettings kafka, int count) throws Exception {
        var clients = new KafkaClients(kafka);
        try (var admin = clients.admin();
                var lag = new GroupLag(admin, clients, Clock.systemUTC());
                var through = new PassThrough(
                        stack,
                        kafka.topics().raw().name(),
                        PASSED,
                        threads,
                        Files.createTempDirectory("newswire-pass"))) {
            admin.createTopics(Set.of(new NewTopic(PASSED, Optional.of(kafka.partitions()), Optional.empty())
                            .configs(kafka.topics().raw().config())))
                    .all()
                    .get();
            var started = System.nanoTime();
            through.start();
            await(() -> hasNoLag(lag, PassThrough.GROUP, kafka.topics().raw()));
            result("pass-through", count, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private static boolean hasNoLag(GroupLag lag, String group, TopicSpec topic) {
        return lag.of(group, topic.name()).map(found -> found.records() == 0).orElse(false);
    }

    // The time starts when the stage runs: loading models and joining the group happen once in its life.
    private void alone(String name, Pipeline stage, int count, java.util.function.Predicate<Pipeline> isDone)
            throws InterruptedException {
        try (stage) {
            stage.start();
            await(() -> stage.stages().stream().allMatch(EndToEnd::isUp));
            var started = System.nanoTime();
            await(() -> isDone.test(stage));
            result(name, count, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private static boolean isUp(Stage stage) {
        return stage.state() == StageState.RUNNING || stage.state() == StageState.STOPPED;
    }

    private static StageState ingestState(Pipeline pipeline) {
        return pipeline.stages().get(0).state();
    }

    /** What came of a run: how long it took and, in milliseconds by percentile, how long stories were under way. */
    private record Run(Duration took, Map<Double, Double> delay) {}

    private static Run runAll(Settings settings, List<Story> stories, double perSecond) throws InterruptedException {
        var source = new PacedSource(stories, perSecond);
        var pipeline = new Pipeline(settings).ingest(ignored -> source).enrich().sink();
        try (pipeline;
                var drain = new PipelineDrain(pipeline, KafkaSettings.from(settings))) {
            pipeline.start();
            await(() -> pipeline.stages().stream().allMatch(EndToEnd::isUp));
            var started = System.nanoTime();
            await(() -> pipeline.counts().sink().stored() >= stories.size());
            var took = Duration.ofNanos(System.nanoTime() - started);
            await(drain::isDone);
            return new Run(took, delay(pipeline));
        }
    }

    private static Map<Double, Double> delay(Pipeline pipeline) {
        var delay = new HashMap<Double, Double>();
        for (var value : pipeline.metrics()
                .registry()
                .get("newswire.sink.delay")
                .timer()
                .takeSnapshot()
                .percentileValues()) delay.put(value.percentile(), value.value(TimeUnit.MILLISECONDS));
        return delay;
    }

    private static void await(BooleanSupplier isDone) throws InterruptedException {
        var deadline = System.nanoTime() + PHASE_WITHIN.toNanos();
        while (!isDone.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("a phase took more than " + PHASE_WITHIN);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Something to do with a stack and the settings that reach it. */
    private interface Phase {

        void run(LocalStack stack, Settings settings) throws Exception;
    }

    private void onStack(Phase phase) throws Exception {
        try (var stack = EmbeddedStack.startTemporary()) {
            var settings = settings(stack);
            var kafka = KafkaSettings.from(settings);
            try (var admin = new KafkaClients(kafka).admin()) {
                var unused = new TopicAdmin(admin, kafka).create();
            }
            var registered = new ContractSchemas(RegistrySettings.from(settings).client(), kafka.topics()).register();
            if (registered.isEmpty()) throw new IllegalStateException("no schema registered");
            phase.run(stack, settings);
        }
    }

    private Settings settings(LocalStack stack) throws IOException {
        Path state = Files.createTempDirectory("newswire-bench");
        var decided = new HashMap<>(AppSettings.addresses(stack));
        decided.put(EnrichSettings.THREADS.name(), Integer.toString(threads));
        decided.put(EnrichSettings.STATE_DIRECTORY.name(), state.toString());
        decided.put(IngestSettings.FOLDER.name(), state.resolve("inbox").toString());
        return AppSettings.builder().override(decided, "benchmark").build();
    }

    private void result(String phase, int count, Duration took) {
        var inSeconds = took.toNanos() / 1e9;
        results.row(
                phase,
                Integer.toString(count),
                String.format(Locale.ROOT, "%.1f", inSeconds),
                String.format(Locale.ROOT, "%.0f", count / inSeconds));
    }

    private void memory() throws IOException {
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        out.printf(Locale.ROOT, "memory: peak heap at most %d MiB%s%n", heap >> 20, resident());
    }

    // Linux says how much memory the process has had at most, broker and registry included.
    private static String resident() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) return "";
        for (var line : new ArrayList<>(Files.readAllLines(status)))
            if (line.startsWith("VmHWM:"))
                return ", peak resident " + (Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                        + " MiB, the embedded broker" + " and registry included";
        return "";
    }
}
