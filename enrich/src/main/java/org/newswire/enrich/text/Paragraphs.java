package org.newswire.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs from lines. Feeds break lines in three ways, often in one story: an empty line between paragraphs, every
 * paragraph on a line of its own, and text wrapped at a fixed column with indented paragraphs.
 *
 * <p>A line is joined to the one before it when the break looks like wrapping: its first word would not have fitted in
 * the width of the block, or it goes on in lower case where no sentence ended. Where a block has too few lines to show its
 * width, a line that ends like a sentence ends the paragraph. An indented line, a list item or a table
 * row starts a paragraph. Linear.
 */
final class Paragraphs {

    /** Widths at which agencies wrap; a wider block is not wrapped at all. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 110;

    /** Indentation that means a paragraph and not a stray space. */
    private static final int INDENT = 2;

    private static final String TERMINALS = ".!?:\"”’)";

    private Paragraphs() {}

    /** One line a paragraph, one empty line between them, single spaces. */
    static String join(String lines) {
        StringBuilder out = new StringBuilder(lines.length());
        List<String> block = new ArrayList<>();
        for (int begin = 0; begin <= lines.length(); ) {
            int end = lines.indexOf('\n', begin);
            if (end < 0) end = lines.length();
            String line = lines.substring(begin, end).stripTrailing();
            if (line.isEmpty()) {
                joinBlock(block, out);
                block.clear();
            } else {
                block.add(line);
            }
            begin = end + 1;
        }
        joinBlock(block, out);
        return out.toString();
    }

    /** One line, single spaces. */
    static String collapse(String lines) {
        StringBuilder out = new StringBuilder(lines.length());
        appendCollapsed(out, lines);
        return out.toString();
    }

    /** Where the paragraphs of a joined text are, in order, none empty. */
    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            if (end < 0) end = text.length();
            if (end > begin) paragraphs.add(new Span(begin, end));
            begin = end + 1;
        }
        return paragraphs;
    }

    private static void joinBlock(List<String> block, StringBuilder out) {
        int width = block.stream().mapToInt(String::length).max().orElse(0);
        boolean wrapped = isWrapped(block, width);
        for (int i = 0; i < block.size(); i++) {
            String line = block.get(i);
            if (i > 0 && continues(block.get(i - 1), line, width, wrapped)) {
                if (!breaksAtHyphen(block.get(i - 1), line)) out.append(' ');
            } else if (!out.isEmpty()) {
                out.append("\n\n");
            }
            appendCollapsed(out, line);
        }
    }

    /** Whether most lines of the block are as full as they could be; two or three lines do not tell. */
    private static boolean isWrapped(List<String> block, int width) {
        int full = 0;
        for (int i = 1; i < block.size(); i++) {
            if (isFull(block.get(i - 1), block.get(i), width)) full++;
        }
        return full >= 3 && full * 5 >= (block.size() - 1) * 3;
    }

    private static boolean continues(String before, String line, int width, boolean wrapped) {
        if (indent(line) >= INDENT && indent(before) < indent(line)) return false;
        if (isItem(line) || isRow(line) || isRow(before)) return false;
        if (goesOn(before, line)) return true;
        if (width < NARROWEST || width > WIDEST || !isFull(before, line, width)) return false;
        return wrapped || TERMINALS.indexOf(before.charAt(before.length() - 1)) < 0;
    }

    /** Whether the first word of the next line had no room on this one. */
    private static boolean isFull(String line, String next, int width) {
        return line.length() + 1 + firstWord(next) > width;
    }

    private static boolean goesOn(String before, String line) {
        char last = before.charAt(before.length() - 1);
        return Character.isLowerCase(line.codePointAt(start(line)))
                && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
    }

    private static int indent(String line) {
        int at = start(line);
        return at > 0 && line.charAt(0) == '\t' ? Math.max(at, INDENT) : at;
    }

    /** Index of the first character that is not blank. */
    private static int start(String line) {
        int at = 0;
        while (at < line.length() && isBlank(line.charAt(at))) at++;
        return at;
    }

    private static int firstWord(String line) {
        int begin = start(line);
        int end = begin;
        while (end < line.length() && !isBlank(line.charAt(end))) end++;
        return end - begin;
    }

    private static boolean isItem(String line) {
        int at = start(line);
        if ("-–—*•·".indexOf(line.charAt(at)) >= 0) return at + 1 < line.length() && line.charAt(at + 1) == ' ';
        int digits = at;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) digits++;
        return digits > at
                && digits - at <= 2
                && digits + 1 < line.length()
                && ".)".indexOf(line.charAt(digits)) >= 0
                && line.charAt(digits + 1) == ' ';
    }

    /** Columns are set apart by tabs or by three spaces and more. */
    private static boolean isRow(String line) {
        String cells = line.strip();
        return cells.indexOf('\t') >= 0 || cells.contains("   ");
    }

    private static boolean breaksAtHyphen(String before, String line) {
        int length = before.length();
        return length > 1
                && before.charAt(length - 1) == '-'
                && Character.isLetterOrDigit(before.charAt(length - 2))
                && Character.isLetterOrDigit(line.charAt(start(line)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static void appendCollapsed(StringBuilder out, String line) {
        boolean started = false;
        boolean space = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n') {
                space = started;
                continue;
            }
            if (space) out.append(' ');
            out.append(c);
            space = false;
            started = true;
        }
    }
}
