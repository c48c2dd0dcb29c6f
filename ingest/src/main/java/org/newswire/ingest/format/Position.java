package org.newswire.ingest.format;

/**
 * A place in an original.
 *
 * @param line line, counted from 1
 * @param column column in that line, counted from 1, in UTF-16 code units of the decoded text
 */
public record Position(int line, int column) {

    public Position {
        if (line < 1 || column < 1) throw new IllegalArgumentException("line " + line + ", column " + column);
    }

    /** The position after this text, which begins at line 1, column 1; lines end with LF, CR or CRLF. */
    public static Position after(CharSequence text) {
        var line = 1;
        var begin = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (crlf || (c != '\n' && c != '\r')) continue;
            line++;
            begin = i + 1;
        }
        return new Position(line, text.length() - begin + 1);
    }

    /** This position of a text as one of the text that it follows, whose end is the other position. */
    Position after(Position end) {
        return new Position(end.line() + line - 1, line == 1 ? end.column() + column - 1 : column);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
