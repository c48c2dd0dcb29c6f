package org.newswire.sink.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entity to describe, from the newest versions of items that are not canceled.
 *
 * @param nameOrId a name that a story uses for it, or its id
 * @param from earliest versionCreated of the stories, included; the arrival time stands in for one that cannot be trusted
 * @param to latest versionCreated, excluded, as above
 * @param stories most stories to return
 */
public record EntityQuery(
        String nameOrId, @Nullable Instant from, @Nullable Instant to, int stories) {

    public EntityQuery {
        if (stories < 1 || stories > 1000)
            throw new IllegalArgumentException("stories " + stories + " is not in 1 to 1000");
    }
}
