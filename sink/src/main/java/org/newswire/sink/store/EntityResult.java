package org.newswire.sink.store;

import java.util.List;

/** Answer to an {@link EntityQuery}. */
public sealed interface EntityResult {

    /** The one entity that is meant. */
    record Found(EntityProfile profile) implements EntityResult {}

    /** Several bear the name; the one in most stories first. */
    record Ambiguous(List<EntityCandidate> candidates) implements EntityResult {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No story names it. */
    record Missing() implements EntityResult {}
}
