package org.newswire.ingest.format.newsmlg2;

import org.newswire.ingest.format.Clean;

/** Collects words and the breaks between them; white space between words is one space. */
final class TextLines {

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private String space = "";
    private boolean isItemBegun;

    void words(String words) {
        if (words.isEmpty()) return;
        var line = Clean.line(words);
        if (isSpace(words.charAt(0))) wantSpace(" ");
        if (line.isEmpty()) return;
        put(line);
        if (isSpace(words.charAt(words.length() - 1))) wantSpace(" ");
    }

    /** Words whose lines stay. */
    void preformatted(String words) {
        paragraph();
        for (var block : Clean.lines(words).stripTrailing().split("\n\n+", -1)) {
            if (block.isBlank()) continue;
            put(block.startsWith("\n") ? block.substring(1) : block);
            paragraph();
        }
    }

    void line() {
        breaks++;
    }

    /** Ends the paragraph; the one that begins a list item stays on its line. */
    void paragraph() {
        if (!isItemBegun) breaks = Math.max(breaks, 2);
    }

    void cell() {
        wantSpace("  ");
    }

    void item() {
        breaks = Math.max(breaks, 1);
        put("-");
        wantSpace(" ");
        isItemBegun = true;
    }

    private void put(String words) {
        if (!text.isEmpty()) {
            if (breaks > 1) text.append("\n\n");
            else if (breaks == 1) text.append('\n');
            else text.append(space);
        }
        breaks = 0;
        space = "";
        isItemBegun = false;
        text.append(words);
    }

    private void wantSpace(String wanted) {
        if (wanted.length() > space.length()) space = wanted;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
