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

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
