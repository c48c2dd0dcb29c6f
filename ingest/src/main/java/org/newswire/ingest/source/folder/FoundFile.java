package org.newswire.ingest.source.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Optional;

/**
 * A file as a scan saw it.
 *
 * @param file absolute path
 * @param relative path from the root of the scan
 * @param size size in bytes
 * @param modified time of last modification, in milliseconds since 1970
 */
record FoundFile(Path file, Path relative, long size, long modified) {

    /** Oldest first, then by path: the order in which files are read from a drop folder. */
    static final Comparator<FoundFile> OLDEST_FIRST = Comparator.comparingLong(FoundFile::modified)
            .thenComparing(found -> found.relative().toString());

    /** What the file system says of a file now; empty when it is gone or no regular file. */
    static Optional<FoundFile> read(Path file, Path relative) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) return Optional.empty();
            return Optional.of(new FoundFile(
                    file,
                    relative,
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}
