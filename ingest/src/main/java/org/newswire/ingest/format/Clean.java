package org.newswire.ingest.format;

import java.util.Locale;

/**
 * Text as records may carry it: no control characters (PostgreSQL refuses U+0000), no half surrogate pairs, one kind of
 * line end.
 */
public final class Clean {

    private Clean() {}

    /** One line: every run of white space is one space, none at the ends. Empty when nothing is left. */
    public static String line(String text) {
        var line = new StringBuilder(text.length());
        var gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c) || isControl(c)) {
                gap = true;
            } else {
                if (gap && !line.isEmpty()) line.append(' ');
                gap = false;
                line.appendCodePoint(whole(c));
            }
        }
        return line.toString();
    }

    /** Lines that end with LF, without control characters other than tabs and without white space at their ends. */
    public static String lines(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isLineEnd(c)) {
                if (c == '\r' && i < text.length() && text.charAt(i) == '\n') i++;
                trimEnd(clean);
                clean.append('\n');
            } else if (c == '\t' || !isControl(c)) {
                clean.appendCodePoint(whole(c));
            }
        }
        trimEnd(clean);
        return clean.toString();
    }

    /** Lower case, independent of the machine's language. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What follows the last of any of these characters; all of it when there is none. */
    public static String afterLast(String text, String separators) {
        for (int i = text.length() - 1; i >= 0; i--)
            if (separators.indexOf(text.charAt(i)) >= 0) return text.substring(i + 1);
        return text;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || isLineEnd(c) || Character.isSpaceChar(c);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    // A byte order mark inside text is what is left of files glued together.
    private static boolean isControl(int c) {
        return Character.isISOControl(c) || c == 0xFEFF;
    }

    private static int whole(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c;
    }

    private static void trimEnd(StringBuilder text) {
        var end = text.length();
        while (end > 0 && text.charAt(end - 1) != '\n' && isSpace(text.charAt(end - 1))) end--;
        text.setLength(end);
    }
}
