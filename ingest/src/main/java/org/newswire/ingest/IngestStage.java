package org.newswire.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.feed.Feeds;
import org.newswire.ingest.publish.Publisher;
import org.newswire.ingest.publish.Publisher.StoppedException;
import org.newswire.ingest.source.Source;
import org.newswire.ingest.source.folder.DropFolderSource;
import org.newswire.ingest.source.folder.FolderOnceSource;
import org.newswire.ingest.source.stdin.StdinSource;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a source and publishes what it delivers: raw items to {@code news.raw}, what was refused to {@code
 * news.dead-letter}, and for each unit of input a receipt to {@code news.receipts}.
 *
 * <p>{@link #close} finishes the delivery in hand, commits and settles it; while the cluster is away it gives up at once
 * instead, and the delivery is read again at the next start. A stage over a source that ends stops by itself.
 */
public final class IngestStage implements Stage {

    public static final String NAME = "ingest";

    private static final Logger log = LoggerFactory.getLogger(IngestStage.class);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(30);

    private final KafkaSettings kafka;
    private final IngestSettings settings;
    private final RecordCodecs codecs;
    private final SourceOpener opener;
    private final IngestCounters counters;
    private final Clock clock;
    private volatile StageState state = StageState.NEW;
    private volatile @Nullable Throwable failure;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    /** Opens the source that a stage reads. */
    @FunctionalInterface
    public interface SourceOpener {

        /** The source, to be closed by the stage; throws when it cannot be read at all. */
        Source open(Opening opening) throws IOException;
    }

    /**
     * What a source is opened with.
     *
     * @param settings settings of the stage
     * @param feeds the feeds that are declared
     * @param meters where its meters go
     * @param isReady whether what is delivered now can be committed now
     * @param clock the time
     */
    public record Opening(
            IngestSettings settings, Feeds feeds, MeterRegistry meters, BooleanSupplier isReady, Clock clock) {}

    /** The drop folder and the feeds that are polled and pushed, as the feeds file declares them, until closed. */
    public static SourceOpener feeds() {
        return LiveSource::open;
    }

    /** The drop folder of the settings alone, until closed. */
    public static SourceOpener dropFolder() {
        return opening -> new DropFolderSource(opening.settings().dropFolder(), opening.clock());
    }

    /** What is in a folder now, in order of path; nothing is moved. */
    public static SourceOpener once(Path folder) {
        return opening -> new FolderOnceSource(folder, opening.settings().feed(), opening.clock());
    }

    /** Everything up to the end of a stream. */
    public static SourceOpener stream(InputStream in) {
        return opening -> new StdinSource(opening.settings().feed(), in, opening.clock());
    }

    public IngestStage(
            KafkaSettings kafka,
            IngestSettings settings,
            RecordCodecs codecs,
            SourceOpener opener,
            IngestCounters counters,
            Clock clock) {
        this.kafka = kafka;
        this.settings = settings;
        this.codecs = codecs;
        this.opener = opener;
        this.counters = counters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public synchronized void start() {
        if (state != StageState.NEW) throw new IllegalStateException("ingest was started before");
        var feeds = new Feeds(settings.feedsFile(), System.getenv());
        state = StageState.STARTING;
        thread = new Thread(() -> run(feeds), "newswire-ingest");
        thread.setDaemon(true); // a read from standard input cannot be interrupted and must not hold up the exit
        thread.start();
    }

    @Override
    public StageState state() {
        return state;
    }

    @Override
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** What was dealt with so far. */
    public IngestCounts counts() {
        return counters.counts();
    }

    @Override
    public synchronized void close() {
        stopping = true;
        if (thread == null) {
            state = StageState.STOPPED;
            return;
        }
        try {
            thread.join(CLOSE_WITHIN.toMillis());
            if (thread.isAlive()) {
                log.warn(
                        "ingest did not stop within {}, what is in hand is read again at the next start", CLOSE_WITHIN);
                thread.interrupt();
                thread.join(CLOSE_WITHIN.toMillis());
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void run(Feeds feeds) {
        var opening = new Opening(settings, feeds, counters.meters(), () -> state.isReady(), clock);
        try (var source = opener.open(opening);
                var publisher = new Publisher(
                        settings.publisher(), kafka, codecs, new Progress(), clock, RandomGenerator.getDefault())) {
            publisher.start();
            state = StageState.RUNNING;
            log.info(
                    "ingest running source={} instance={}",
                    source.kind(),
                    settings.publisher().instance());
            new Intake(source, settings.reader(feeds), publisher, counters, () -> stopping).run();
            if (source.givenUp() > 0)
                throw new IOException(source.givenUp() + " files could not be read; the log names them");
            state = StageState.STOPPED;
            log.info("ingest stopped counts={}", counters.counts());
        } catch (StoppedException | InterruptedException e) {
            state = StageState.STOPPED;
            log.info("ingest stopped without the cluster counts={} reason={}", counters.counts(), e.toString());
        } catch (Throwable e) {
            failure = e;
            state = StageState.FAILED;
            log.error("ingest failed reason={}", e.getMessage(), e);
        }
    }

    private final class Progress implements Publisher.Progress {

        @Override
        public boolean isStopping() {
            return stopping;
        }

        @Override
        public void retrying(Throwable reason) {
            state = StageState.RETRYING;
        }

        @Override
        public void working() {
            if (state == StageState.RETRYING) state = StageState.RUNNING;
        }
    }
}
