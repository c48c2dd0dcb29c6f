package org.newswire.ingest.format.nitf;

import java.util.ArrayList;
import java.util.List;
import org.newswire.ingest.format.Clean;

/** Words as they come, with the breaks between them, as paragraphs. White space is a single space. Not thread-safe. */
final class TextFlow {

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean newLine;
    private String space = "";
    private String mark = "";

    /** Adds text to the line. */
    void text(String words) {
        if (words.isEmpty()) return;
        var line = Clean.line(words);
        if (line.isEmpty() || isSpace(words.codePointAt(0))) want(" ");
        if (line.isEmpty()) return;
        if (!open.isEmpty()) open.append(newLine ? "\n" : space);
        open.append(mark).append(line);
        mark = "";
        newLine = false;
        space = isSpace(words.codePointBefore(words.length())) ? " " : "";
    }

    /** The next words begin a line, if there are any in this one. */
    void line() {
        newLine = true;
    }

    /** The next words begin a paragraph. */
    void paragraph() {
        if (!open.isEmpty()) paragraphs.add(open.toString());
        open.setLength(0);
        newLine = false;
        space = "";
        mark = "";
    }

    /** The next words are in the next cell of a row. */
    void cell() {
        want("  ");
    }

    /** The next words begin an item of a list, with this mark before it. */
    void item(String itsMark) {
        newLine = true;
        mark = itsMark;
    }

    /** Paragraphs that are there already. */
    void add(List<String> others) {
        paragraph();
        paragraphs.addAll(others);
    }

    /** The paragraphs, none empty. */
    List<String> paragraphs() {
        paragraph();
        return paragraphs;
    }

    private void want(String wanted) {
        if (wanted.length() > space.length()) space = wanted;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
