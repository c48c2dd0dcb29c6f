package org.newswire.ingest.source.folder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether files are complete, without locks or notifications, so that it works on network shares. A file is
 * complete when neither its size nor its time of modification has changed over the quiet period. One that was last
 * modified longer ago than that is complete at first sight, unless it is empty: an empty file is often one that is
 * about to be filled. Clocks that disagree cost time, not correctness: a file from the future is watched.
 */
final class Completeness {

    private final Duration quiet;
    private final Clock clock;
    private Map<Path, Watched> watched = new HashMap<>();

    Completeness(Duration quiet, Clock clock) {
        this.quiet = quiet;
        this.clock = clock;
    }

    private record Watched(long size, long modified, long since) {
        boolean isSameAs(FoundFile file) {
            return size == file.size() && modified == file.modified();
        }
    }

    /** Those of a scan's files that are complete, in their order; remembers the others and forgets who is gone. */
    List<FoundFile> complete(List<FoundFile> found) {
        var now = clock.millis();
        var young = new HashMap<Path, Watched>();
        var complete = found.stream()
                .filter(file -> isOld(file, now) || hasBeenQuiet(file, now, young))
                .toList();
        watched = young;
        return complete;
    }

    private boolean isOld(FoundFile file, long now) {
        return file.size() > 0 && now - file.modified() > quiet.toMillis();
    }

    private boolean hasBeenQuiet(FoundFile file, long now, Map<Path, Watched> young) {
        var before = watched.get(file.file());
        var since = before != null && before.isSameAs(file) ? before.since() : now;
        young.put(file.file(), new Watched(file.size(), file.modified(), since));
        return now - since >= quiet.toMillis();
    }
}
