package org.newswire.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.newswire.app.Pipeline;
import org.newswire.benchmarks.StoryGenerator.Story;
import org.newswire.ingest.IngestSettings;
import org.newswire.ingest.IngestStage;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.stage.StageState;

/**
 * Drops files of every {@link WireFormat} in turn, about 5 KB each, into a drop folder and has the ingest stage publish and clear them:
 * how long until all are committed, until all are moved, and how much of the heap is in use on the way.
 */
final class FileDrop {

    private static final int STORIES_PER_FILE = 3;
    private static final int FEEDS = 10;
    private static final int SAMPLES = 10;
    private static final Duration WITHIN = Duration.ofMinutes(30);

    private final StoryGenerator stories;
    private final int count;

    FileDrop(StoryGenerator stories, int count) {
        this.stories = stories;
        this.count = count;
    }

    /**
     * What a run came to.
     *
     * @param committed time until the last file was committed
     * @param cleared time until the last file was moved
     * @param usedMiB lowest use of the heap in each tenth of the run, in MiB
     */
    record Run(Duration committed, Duration cleared, List<Long> usedMiB) {

        void print(int count, PrintWriter out) {
            out.printf(
                    Locale.ROOT,
                    "drop folder: %d files, committed in %.1f s (%.0f files/s), cleared in %.1f s; heap in use, lowest in"
                            + " each tenth: %s MiB%n",
                    count,
                    committed.toMillis() / 1000.0,
                    count * 1000.0 / committed.toMillis(),
                    cleared.toMillis() / 1000.0,
                    usedMiB);
        }
    }

    /** Writes the files, then runs the stage over them. */
    Run run(Settings settings) throws IOException, InterruptedException {
        var inbox = settings.get(IngestSettings.FOLDER);
        write(inbox);
        try (var pipeline = new Pipeline(settings).ingest(IngestStage.feeds())) {
            pipeline.start();
            var stage = pipeline.stages().get(0);
            var deadline = System.nanoTime() + WITHIN.toNanos();
            while (stage.state() != StageState.RUNNING) pause(deadline);
            var started = System.nanoTime();
            var used = watch(pipeline, deadline);
            var committed = Duration.ofNanos(System.nanoTime() - started);
            while (filed(inbox) < count) pause(deadline);
            var cleared = Duration.ofNanos(System.nanoTime() - started);
            var counts = pipeline.counts().ingest();
            if (counts.published() != count) throw new IllegalStateException("not all files were published: " + counts);
            return new Run(committed, cleared, used);
        }
    }

    private List<Long> watch(Pipeline pipeline, long deadline) throws InterruptedException {
        var memory = ManagementFactory.getMemoryMXBean();
        var lowest = new ArrayList<Long>();
        for (int tenth = 1; tenth <= SAMPLES; tenth++) {
            var least = Long.MAX_VALUE;
            while (pipeline.counts().ingest().received() < (long) count * tenth / SAMPLES) {
                least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
                pause(deadline);
            }
            if (least < Long.MAX_VALUE) lowest.add(least >> 20);
        }
        return lowest;
    }

    private static long filed(Path inbox) throws IOException {
        try (var files = Files.walk(inbox.resolve("done"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static void pause(long deadline) throws InterruptedException {
        if (System.nanoTime() > deadline) throw new IllegalStateException("the drop folder took more than " + WITHIN);
        TimeUnit.MILLISECONDS.sleep(10);
    }

    private void write(Path inbox) throws IOException {
        for (int i = 0; i < count; i++) {
            var folder = Files.createDirectories(inbox.resolve("bench-" + i % FEEDS));
            var format = WireFormat.ALL.get(i % WireFormat.ALL.size());
            Files.writeString(
                    folder.resolve(i + "." + format.extension()),
                    format.writer().apply(longStory()),
                    UTF_8);
        }
    }

    private Story longStory() {
        var first = stories.next();
        var body = new StringBuilder(first.body());
        for (int i = 1; i < STORIES_PER_FILE; i++)
            body.append("\n\n").append(stories.next().body());
        return new Story(first.guid(), first.created(), first.headline(), body.toString());
    }
}
