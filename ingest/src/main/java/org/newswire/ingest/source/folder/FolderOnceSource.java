package org.newswire.ingest.source.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that are in a folder at the first look, sorted by path, each once. Nothing is moved or written, so the
 * folder may be read-only. A file that cannot be read is reported and left out; {@link #givenUp()} counts those.
 */
public final class FolderOnceSource implements Source {

    private static final Logger log = LoggerFactory.getLogger(FolderOnceSource.class);

    private final Path root;
    private final String defaultFeed;
    private final Clock clock;
    private @Nullable Deque<FoundFile> files;
    private long unread;

    /**
     * @param folder folder to read
     * @param defaultFeed feed of the files that are in no subfolder
     */
    public FolderOnceSource(Path folder, String defaultFeed, Clock clock) {
        this.root = folder.toAbsolutePath().normalize();
        this.defaultFeed = defaultFeed;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "folder";
    }

    @Override
    public Optional<Delivery> poll(Duration wait) throws IOException {
        if (files == null)
            files = new ArrayDeque<>(new FolderScan(root.toRealPath(), Set.of(), Integer.MAX_VALUE)
                    .files(Comparator.comparing(found -> found.relative().toString()), file -> false));
        return Optional.ofNullable(files.poll()).map(file -> FileDelivery.of(file, defaultFeed, clock.instant()));
    }

    @Override
    public boolean isExhausted() {
        return files != null && files.isEmpty();
    }

    @Override
    public long givenUp() {
        return unread;
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {
        // The files stay as they are.
    }

    @Override
    public void postpone(Delivery delivery, IOException reason) {
        unread++;
        log.warn("file left out name={} reason={}", delivery.name(), reason.toString());
    }

    @Override
    public void close() {
        // Nothing is held open between deliveries.
    }
}
