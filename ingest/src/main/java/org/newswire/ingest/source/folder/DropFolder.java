package org.newswire.ingest.source.folder;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A folder that feeds drop files into.
 *
 * @param root the folder
 * @param done where files go that were used
 * @param failed where files go that were not, with the reason beside them
 * @param defaultFeed feed of the files that are in no subfolder
 * @param quiet how long a file must not change before it counts as complete
 * @param scanEvery how long to wait between two looks at an empty folder
 */
public record DropFolder(Path root, Path done, Path failed, String defaultFeed, Duration quiet, Duration scanEvery) {

    public DropFolder {
        root = root.toAbsolutePath().normalize();
        done = done.toAbsolutePath().normalize();
        failed = failed.toAbsolutePath().normalize();
    }
}
