package org.newswire.ingest.source.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.FeedName;

/**
 * A file. The first folder below the root names the feed; a file in the root itself belongs to the default feed.
 *
 * @param source kind of source
 * @param file absolute path
 * @param relative path from the root
 * @param size size in bytes when it was found
 * @param modified time of last modification when it was found, in milliseconds since 1970
 */
record FileDelivery(String source, Path file, Path relative, String feed, long size, long modified, Instant receivedAt)
        implements Delivery {

    static FileDelivery of(String source, FoundFile found, String defaultFeed, Instant receivedAt) {
        var relative = found.relative();
        var feed = relative.getNameCount() > 1 ? relative.getName(0).toString() : defaultFeed;
        return new FileDelivery(
                source, found.file(), relative, FeedName.of(feed), found.size(), found.modified(), receivedAt);
    }

    @Override
    public String name() {
        return slashed(relative);
    }

    /** The path below the feed's folder without its extension, so that one name in two folders is two items. */
    @Override
    public Optional<String> sourceId() {
        var belowFeed = relative.getNameCount() > 1 ? relative.subpath(1, relative.getNameCount()) : relative;
        var path = slashed(belowFeed);
        var dot = path.lastIndexOf('.');
        return Optional.of(dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path);
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the file is still what it was when it was found. */
    boolean isUnchanged() throws IOException {
        var now = FoundFile.read(file, relative);
        return now.isPresent() && now.get().size() == size && now.get().modified() == modified;
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
