package org.newswire.ingest.source.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that feeds drop files into: looks through it and its subfolders again and again, hands over the files that
 * are complete, the oldest first, and moves them away when they are settled. One look keeps at most {@value #AT_ONCE}
 * files in memory, however many there are.
 *
 * <p>What cannot be read or moved is reported and tried again after a while that doubles up to a bound; meanwhile the
 * others go on. A file that changed between being read and being settled is not moved but read again.
 */
public final class DropFolderSource implements Source {

    private static final Logger log = LoggerFactory.getLogger(DropFolderSource.class);

    private static final String KIND = "drop-folder";
    private static final int AT_ONCE = 10_000;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LAST_RETRY = Duration.ofMinutes(5);

    private final DropFolder folder;
    private final Clock clock;
    private final FolderScan scan;
    private final Completeness completeness;
    private final Filing filing;
    private final Deque<FoundFile> waiting = new ArrayDeque<>();
    private final Set<Path> inHand = new HashSet<>();
    private final Map<Path, Trouble> troubles = new HashMap<>();
    private long lookAgain = System.nanoTime();

    /** Creates the folders where they are missing; throws {@link IOException} when that is not possible. */
    public DropFolderSource(DropFolder folder, Clock clock) throws IOException {
        this.folder = folder;
        this.clock = clock;
        for (var path : new Path[] {folder.root(), folder.done(), folder.failed()}) Files.createDirectories(path);
        this.scan = new FolderScan(folder.root(), Set.of(folder.done(), folder.failed()), AT_ONCE);
        this.completeness = new Completeness(folder.quiet(), clock);
        this.filing = new Filing(folder);
    }

    /** A file that made trouble: how often, when to try again, and what it came to if only the move is left. */
    private record Trouble(
            FileDelivery delivery,
            int times,
            long retryAt,
            @Nullable Settlement settlement) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Delivery> poll(Duration wait) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + wait.toNanos();
        while (true) {
            if (waiting.isEmpty() && System.nanoTime() - lookAgain >= 0) look();
            var next = waiting.poll();
            if (next != null) {
                inHand.add(next.file());
                return Optional.of(FileDelivery.of(KIND, next, folder.defaultFeed(), clock.instant()));
            }
            var now = System.nanoTime();
            if (now - deadline >= 0) return Optional.empty();
            TimeUnit.NANOSECONDS.sleep(Math.min(deadline - now, Math.max(1, lookAgain - now)));
        }
    }

    @Override
    public boolean isExhausted() {
        return false;
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {
        if (!(delivery instanceof FileDelivery file)) throw new IllegalArgumentException("not of this source");
        try {
            if (file.isUnchanged()) {
                var target = filing.move(file, settlement);
                log.debug("file filed name={} target={}", file.name(), target);
            } else {
                log.warn(
                        "file changed or vanished while it was read name={}, what is there is read again", file.name());
            }
            release(file);
        } catch (IOException e) {
            trouble(file, settlement, e, "cannot move file away");
        }
    }

    @Override
    public void postpone(Delivery delivery, IOException reason) {
        if (!(delivery instanceof FileDelivery file)) throw new IllegalArgumentException("not of this source");
        trouble(file, null, reason, "cannot read file");
    }

    @Override
    public void close() {
        // Nothing is held open between deliveries.
    }

    private void look() throws IOException {
        retry();
        var found = scan.files(FoundFile.OLDEST_FIRST, inHand::contains);
        waiting.addAll(completeness.complete(found));
        lookAgain = System.nanoTime() + folder.scanEvery().toNanos();
    }

    /** Lets files go whose time has come: to be moved once more, or to be found and read again. */
    private void retry() {
        var now = clock.millis();
        for (var trouble : List.copyOf(troubles.values())) {
            if (trouble.retryAt() > now) continue;
            var file = trouble.delivery();
            if (trouble.settlement() != null) {
                settle(file, trouble.settlement());
            } else {
                inHand.remove(file.file());
                troubles.put(file.file(), new Trouble(file, trouble.times(), Long.MAX_VALUE, null));
            }
        }
    }

    private void trouble(FileDelivery file, @Nullable Settlement settlement, IOException e, String what) {
        if (Files.notExists(file.file(), LinkOption.NOFOLLOW_LINKS)) {
            log.warn("file vanished name={}", file.name());
            release(file);
            return;
        }
        var before = troubles.get(file.file());
        var times = before == null ? 1 : before.times() + 1;
        var after = Math.min(LAST_RETRY.toMillis(), FIRST_RETRY.toMillis() << Math.min(times - 1, 20));
        troubles.put(file.file(), new Trouble(file, times, clock.millis() + after, settlement));
        log.warn("{} name={} times={} retry_ms={} reason={}", what, file.name(), times, after, e.toString());
    }

    private void release(FileDelivery file) {
        troubles.remove(file.file());
        inHand.remove(file.file());
    }
}
