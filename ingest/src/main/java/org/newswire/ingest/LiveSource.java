package org.newswire.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.newswire.ingest.IngestStage.Opening;
import org.newswire.ingest.feed.Feeds;
import org.newswire.ingest.feed.SilenceWatch;
import org.newswire.ingest.source.BackgroundSource;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.FeedName;
import org.newswire.ingest.source.MergedSource;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.SignallingSource;
import org.newswire.ingest.source.Source;
import org.newswire.ingest.source.folder.DropFolderSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that feeds come by, as one source, and a thread that looks at the feeds file and at the clock: what is
 * declared now is polled, may be pushed, and is missed when it falls silent.
 */
final class LiveSource implements Source {

    private static final Logger log = LoggerFactory.getLogger(LiveSource.class);
    private static final int FILES_AHEAD = 1000;

    private final Source sources;
    private final SilenceWatch silence;
    private final List<AutoCloseable> suppliers;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "newswire-feeds");
        thread.setDaemon(true);
        return thread;
    });

    private LiveSource(Source sources, SilenceWatch silence, List<AutoCloseable> suppliers) {
        this.sources = sources;
        this.silence = silence;
        this.suppliers = List.copyOf(suppliers);
    }

    /** Opens the drop folder and the port for pushes, and follows the declarations from now on. */
    static Source open(Opening opening) throws IOException {
        var sources = new ArrayList<SignallingSource>();
        var suppliers = new ArrayList<AutoCloseable>();
        try {
            open(opening, sources, suppliers);
        } catch (IOException | RuntimeException e) {
            closeAll(sources);
            closeAll(suppliers);
            throw e;
        }
        var silence = new SilenceWatch(opening.meters(), state("rhythm", opening.settings()), opening.clock());
        opening.feeds().listen(silence::changed);
        var live = new LiveSource(new MergedSource(sources), silence, suppliers);
        live.look(opening.feeds(), opening.settings().feedsLook());
        return live;
    }

    private static void open(Opening opening, List<SignallingSource> sources, List<AutoCloseable> suppliers)
            throws IOException {
        var settings = opening.settings();
        var folder = settings.dropFolder();
        var files = new DropFolderSource(folder, opening.clock());
        sources.add(new BackgroundSource(files, FILES_AHEAD, folder.scanEvery()));
        if (settings.push().isOn()) {
            var pushed = new PushedFeeds(opening);
            suppliers.add(pushed);
            sources.add(pushed.source());
        } else {
            PushedFeeds.warnOfNone(opening.feeds());
        }
        var polled = new PolledFeeds(opening, state("poll", settings));
        suppliers.add(polled);
        sources.add(polled.source());
    }

    private void look(Feeds feeds, Duration every) {
        var unused = looks.scheduleWithFixedDelay(
                () -> surely(() -> {
                    feeds.look();
                    silence.check();
                }),
                every.toMillis(),
                every.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public String kind() {
        return sources.kind();
    }

    @Override
    public Optional<Delivery> poll(Duration wait) throws IOException, InterruptedException {
        return sources.poll(wait);
    }

    @Override
    public boolean isExhausted() {
        return sources.isExhausted();
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {
        if (settlement.accepted() + settlement.rejected() > 0) silence.arrived(delivery.feed());
        sources.settle(delivery, settlement);
    }

    @Override
    public void postpone(Delivery delivery, IOException reason) {
        sources.postpone(delivery, reason);
    }

    @Override
    public long givenUp() {
        return sources.givenUp();
    }

    /** Ends the sources first, so that nobody waits for a settlement that will not come. */
    @Override
    public void close() {
        looks.shutdownNow();
        sources.close();
        closeAll(suppliers);
        silence.close();
    }

    private static void closeAll(List<? extends AutoCloseable> all) {
        for (var each : all) {
            try {
                each.close();
            } catch (Exception e) {
                log.warn("a source did not close cleanly", e);
            }
        }
    }

    // Hidden, so that the drop folder leaves it alone.
    private static Path state(String what, IngestSettings settings) {
        var instance = FeedName.of(settings.publisher().instance());
        return settings.dropFolder().root().resolve(".newswire").resolve(what + "-" + instance + ".json");
    }

    // A scheduled task that throws is never run again.
    private static void surely(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            log.error("looking after feeds failed, it goes on", e);
        }
    }
}
