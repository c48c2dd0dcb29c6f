package org.newswire.ingest.source.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
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

    private static final String KIND = "folder";

    private final Path root;
    private final String defaultFeed;
    private final Clock clock;
    private @Nullable Deque<FoundFile> files;
    private long unread;

    /**
     * @param folder folder to read
     * @param defaultFeed feed of the files that are in no subfolder
     * @throws IOException when it is not there or no folder
     */
    public FolderOnceSource(Path folder, String defaultFeed, Clock clock) throws IOException {
        this.root = folder.toRealPath();
        if (!Files.isDirectory(root)) throw new NotDirectoryException(folder.toString());
        this.defaultFeed = defaultFeed;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Never waits. Throws {@link UncheckedIOException} when the folder cannot be listed: it is looked at once. */
    @Override
    public Optional<Delivery> poll(Duration wait) {
        if (files == null) files = list();
        return Optional.ofNullable(files.poll()).map(file -> FileDelivery.of(KIND, file, defaultFeed, clock.instant()));
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

    private Deque<FoundFile> list() {
        try {
            var scan = new FolderScan(root, Set.of(), Integer.MAX_VALUE);
            return new ArrayDeque<>(
                    scan.files(Comparator.comparing(found -> found.relative().toString()), file -> false));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }
}
