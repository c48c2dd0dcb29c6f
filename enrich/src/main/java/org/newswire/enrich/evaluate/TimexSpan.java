package org.newswire.enrich.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A temporal expression as an annotated file has it.
 *
 * @param begin first code point in the text
 * @param end code point after the last
 * @param type TIMEX3 type
 * @param value TIMEX3 value, null when it has none
 * @param mod TIMEX3 modifier, null when it has none
 */
public record TimexSpan(
        int begin,
        int end,
        String type,
        @Nullable String value,
        @Nullable String mod) {

    public TimexSpan {
        if (begin < 0 || end < begin) throw new IllegalArgumentException("span [" + begin + ", " + end + ")");
    }

    /** Number of code points that it shares with another. */
    int overlap(TimexSpan other) {
        return Math.min(end, other.end) - Math.max(begin, other.begin);
    }

    boolean isAt(TimexSpan other) {
        return begin == other.begin && end == other.end;
    }
}
