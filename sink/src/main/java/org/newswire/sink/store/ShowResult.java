package org.newswire.sink.store;

import java.util.List;

/** Answer to the question for one item. */
public sealed interface ShowResult {

    /** There is one. */
    record Found(StoredItem item) implements ShowResult {}

    /** Several feeds use this guid; the item ids to choose from, sorted. */
    record Ambiguous(List<String> itemIds) implements ShowResult {
        public Ambiguous {
            itemIds = List.copyOf(itemIds);
        }
    }

    /** There is none. */
    record Missing() implements ShowResult {}
}
