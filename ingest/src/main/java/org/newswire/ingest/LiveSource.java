package org.newswire.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.newswire.ingest.IngestStage.Opening;
import org.newswire.ingest.feed.SilenceWatch;
import org.newswire.ingest.source.BackgroundSource;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.FeedName;
import org.newswire.ingest.source.MergedSource;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.Source;
import org.newswire.ingest.source.folder.DropFolder;
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
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "newswire-feeds");
        thread.setDaemon(true);
        return thread;
    });

    private LiveSource(Source sources, SilenceWatch silence, Runnable look, Duration every) {
        this.sources = sources;
        this.silence = silence;
        var unused = looks.scheduleWithFixedDelay(
                () -> surely(look), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Opens the drop folder, and follows the declarations from now on. */
    static Source open(Opening opening) throws IOException {
        var settings = opening.settings();
        var folder = settings.dropFolder();
        var files =
                new BackgroundSource(new DropFolderSource(folder, opening.clock()), FILES_AHEAD, folder.scanEvery());
        var silence = new SilenceWatch(opening.meters(), rhythms(folder, settings), opening.clock());
        opening.feeds().listen(silence::changed);
        Runnable look = () -> {
            opening.feeds().look();
            silence.check();
        };
        return new LiveSource(new MergedSource(List.of(files)), silence, look, settings.feedsLook());
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

    @Override
    public void close() {
        looks.shutdownNow();
        sources.close();
        silence.close();
    }

    // Hidden, so that the drop folder leaves it alone.
    private static Path rhythms(DropFolder folder, IngestSettings settings) {
        var instance = FeedName.of(settings.publisher().instance());
        return folder.root().resolve(".newswire").resolve("rhythm-" + instance + ".json");
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
