package org.newswire.enrich.evaluate;

import org.newswire.enrich.text.Span;

/**
 * Leads from the normalised text that annotators read back to the text it was made from. Normalising drops and joins
 * white space and a few characters and keeps the order, so each character is looked for a little after the one before
 * it. Linear time.
 */
final class Alignment {

    private static final int FURTHEST = 24;

    private final int[] offsets;

    private Alignment(int[] offsets) {
        this.offsets = offsets;
    }

    static Alignment of(String raw, String normalised) {
        var offsets = new int[normalised.length()];
        var at = 0;
        for (int i = 0; i < offsets.length; i++) {
            var c = normalised.charAt(i);
            if (!Character.isWhitespace(c)) at = find(raw, at, c);
            offsets[i] = Math.min(at, Math.max(0, raw.length() - 1));
            if (!Character.isWhitespace(c) && at < raw.length()) at++;
        }
        return new Alignment(offsets);
    }

    /** Where this character is, or is most likely to have been before it was changed. */
    private static int find(String raw, int from, char c) {
        var furthest = Math.min(raw.length(), from + FURTHEST);
        var next = from;
        while (next < raw.length() && Character.isWhitespace(raw.charAt(next))) next++;
        for (int i = next; i < Math.max(furthest, Math.min(next + 1, raw.length())); i++)
            if (raw.charAt(i) == c) return i;
        return next;
    }

    /** A span of the normalised text, which is not empty, as code points of the raw text. */
    Span codePoints(String raw, Span span) {
        var units = codeUnits(span);
        var codePoints = raw.codePointCount(0, units.begin());
        return new Span(codePoints, codePoints + raw.codePointCount(units.begin(), units.end()));
    }

    /** A span of the normalised text, which is not empty, as code units of the raw text. */
    Span codeUnits(Span span) {
        var begin = offsets[span.begin()];
        return new Span(begin, Math.max(begin, offsets[span.end() - 1] + 1));
    }
}
