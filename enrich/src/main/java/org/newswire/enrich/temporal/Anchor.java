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

    /** Index of the expression that it is; only where the source is {@link Source#TEXT}. */
    public int index() {
        if (timex == null) throw new IllegalStateException("the anchor is the " + source);
        return timex;
    }

    /** As records carry it: {@code creation-time}, {@code dateline}, or {@code date:2} for an expression of the story. */
    @Override
    public String toString() {
        return switch (source) {
            case CREATION_TIME -> "creation-time";
            case DATELINE -> "dateline";
            case TEXT -> "date:" + timex;
        };
    }
}
