package org.newswire.ingest.format.copy;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a story before its copy is read, from header lines or a message's header; the copy is then not asked
 * for it.
 *
 * @param headline headline
 * @param slug slug line
 * @param byline byline
 * @param edNote note to editors, to which those in the copy are added
 * @param embargo end of the embargo, as it was written
 */
public record Known(
        @Nullable String headline,
        @Nullable String slug,
        @Nullable String byline,
        @Nullable String edNote,
        @Nullable String embargo) {

    /** Nothing is known. */
    public static final Known NOTHING = new Known(null, null, null, null, null);
}
