package org.newswire.sink.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a {@link SearchQuery}.
 *
 * @param total items found, of which {@code hits} are one page
 * @param hits best match first; without words the newest first
 */
public record SearchResults(long total, List<Hit> hits) {

    public SearchResults {
        hits = List.copyOf(hits);
    }

    /**
     * An item that was found, in its newest version.
     *
     * @param rank how well the words match, higher is better; 0 without words
     * @param headline with found words marked; null when the item has none
     * @param snippet parts of the text around found words; its beginning without words
     */
    public record Hit(
            String itemId,
            String feed,
            String guid,
            @Nullable String version,
            Instant versionCreated,
            ItemStatus status,
            @Nullable Instant embargoed,
            @Nullable String language,
            double rank,
            @Nullable Highlighted headline,
            Highlighted snippet) {}
}
