package org.newswire.ingest.source.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists the files of a folder and its subfolders that may be read: regular files, but not hidden ones and not those
 * with a name that says they are still being written. Symbolic links are not followed, so that nothing outside of the
 * folder can be reached. Keeps at most a given number of files, the first by a given order, however many there are; a
 * subfolder that cannot be read is logged and left out.
 */
final class FolderScan {

    private static final Logger log = LoggerFactory.getLogger(FolderScan.class);
    private static final Set<String> BEING_WRITTEN = Set.of("tmp", "part", "filepart", "partial", "crdownload");

    private final Path root;
    private final Set<Path> excluded;
    private final int limit;

    /**
     * @param root absolute path of the folder
     * @param excluded absolute paths of folders in it that are not scanned
     * @param limit most files kept
     */
    FolderScan(Path root, Set<Path> excluded, int limit) {
        this.root = root;
        this.excluded = Set.copyOf(excluded);
        this.limit = limit;
    }

    /** The first files by this order, in this order, without those to be left out. */
    List<FoundFile> files(Comparator<FoundFile> order, Predicate<Path> leftOut) throws IOException {
        var last = new PriorityQueue<>(order.reversed());
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var skipped = !folder.equals(root) && (excluded.contains(folder) || isHidden(folder));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && !isBeingWritten(file) && !leftOut.test(file)) {
                    last.add(new FoundFile(
                            file,
                            root.relativize(file),
                            attributes.size(),
                            attributes.lastModifiedTime().toMillis()));
                    if (last.size() > limit) last.remove();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) throw e;
                log.warn("cannot look at path={} reason={}", file, e.toString());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                if (e != null) log.warn("cannot look through folder={} reason={}", folder, e.toString());
                return FileVisitResult.CONTINUE;
            }
        });
        var files = new ArrayList<>(last);
        files.sort(order);
        return files;
    }

    private static boolean isHidden(Path path) {
        var name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static boolean isBeingWritten(Path file) {
        return BEING_WRITTEN.contains(
                Clean.lower(Clean.afterLast(file.getFileName().toString(), ".")));
    }
}
