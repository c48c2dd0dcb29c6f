package org.newswire.ingest.feed;

import java.util.List;

/**
 * What a new reading of the feeds file changed.
 *
 * @param added feeds that were not declared before
 * @param changed feeds that are declared differently now
 * @param removed feeds that are no longer declared, as they were
 */
public record FeedsChange(List<FeedDeclaration> added, List<FeedDeclaration> changed, List<FeedDeclaration> removed) {

    public FeedsChange {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
