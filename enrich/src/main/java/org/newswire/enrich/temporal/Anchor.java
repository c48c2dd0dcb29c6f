package org.newswire.enrich.temporal;

import org.jspecify.annotations.Nullable;

/**
 * The date that a temporal expression was resolved against.
 *
 * @param source where it is from
 * @param timex index of the expression of the same story that it is, in order of position; null unless the source is
 *     {@link Source#TEXT}
 */
public record Anchor(Source source, @Nullable Integer timex) {

    /** Where anchors are from. */
    public enum Source {
        /** The creation time of the story. */
        CREATION_TIME,
        /** The date of the dateline. */
        DATELINE,
        /** An expression that stands earlier in the text. */
        TEXT
    }

    public Anchor {
        if ((source == Source.TEXT) != (timex != null)) {
            throw new IllegalArgumentException("anchor in " + source + " with expression " + timex);
        }
    }
}
