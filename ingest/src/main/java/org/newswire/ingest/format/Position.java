package org.newswire.ingest.format;

/**
 * A place in an original.
 *
 * @param line line, counted from 1
 * @param column column in that line, counted from 1, in UTF-16 code units of the decoded text
 */
public record Position(int line, int column) {

    /** The beginning of an original. */
    static final Position START = new Position(1, 1);

    public Position {
        if (line < 1 || column < 1) throw new IllegalArgumentException("line " + line + ", column " + column);
    }

    /** The position after this text, which begins at line 1, column 1; lines end with LF, CR or CRLF. */
    public static Position after(CharSequence text) {
        return START.plus(text);
    }

    /** The position after this text, which begins here; lines end with LF, CR or CRLF. */
    Position plus(CharSequence text) {
        var lines = 0;
        var begin = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (crlf || (c != '\n' && c != '\r')) continue;
            lines++;
            begin = i + 1;
        }
        var length = text.length() - begin;
        return lines == 0 ? new Position(line, column + length) : new Position(line + lines, length + 1);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
