package org.newswire.app.view;

/** Text cut to what fits into a line. */
public final class Excerpt {

    private Excerpt() {}

    /** The text on one line, at most {@code max} characters, with an ellipsis where it was cut. */
    public static String of(String text, int max) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= max) return line;
        return line.substring(0, line.offsetByCodePoints(0, max - 1)) + "…";
    }
}
