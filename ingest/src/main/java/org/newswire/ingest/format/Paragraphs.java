package org.newswire.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the paragraphs of plain text. A blank line ends a paragraph. Text without blank lines has a paragraph for each
 * indented line, or else for each line. Lines that were wrapped at a fixed width are joined; tables and lists keep
 * their lines.
 *
 * <p>Wrapping is told by its own rule: every line but the last is so long that the first word of the next would not
 * have fit into the widest one.
 */
public final class Paragraphs {

    private static final int NARROWEST_WRAP = 50;
    private static final int WIDEST_WRAP = 132;
    private static final Pattern INDENT = Pattern.compile("^(?:\\t| {2,})\\S.*");
    private static final Pattern LIST_ITEM = Pattern.compile("^\\s*(?:[-*•–]|\\d{1,3}[.)])\\s.*");

    private Paragraphs() {}

    /** The text with its paragraphs separated by one empty line, cleaned; empty when there is nothing. */
    public static String separate(String text) {
        return String.join("\n\n", of(text));
    }

    /** The paragraphs, none empty. */
    public static List<String> of(String text) {
        var blocks = blocks(Clean.lines(text));
        if (blocks.size() == 1) blocks = parts(blocks.get(0));
        return blocks.stream()
                .flatMap(block -> indented(block).stream())
                .map(Paragraphs::unwrap)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static List<List<String>> blocks(String text) {
        var blocks = new ArrayList<List<String>>();
        var block = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(List.copyOf(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) blocks.add(List.copyOf(block));
        return blocks;
    }

    // In a block that is no table, a line that is indented more than the one above it begins a paragraph.
    private static List<List<String>> indented(List<String> block) {
        if (isTable(block)) return List.of(block);
        var parts = new ArrayList<List<String>>();
        for (var line : block) {
            if (parts.isEmpty() || INDENT.matcher(line).matches()) parts.add(new ArrayList<>());
            parts.get(parts.size() - 1).add(line);
        }
        return isEach(parts) ? parts : List.of(block);
    }

    // Indented lines that no other follows are quoted matter, such as verse, and not paragraphs.
    private static boolean isEach(List<List<String>> parts) {
        return parts.stream().anyMatch(part -> part.size() > 1);
    }

    // One block and nothing else: its paragraphs are marked in some other way than by blank lines.
    private static List<List<String>> parts(List<String> block) {
        if (isTable(block) || isWrapped(block)) return List.of(block);
        if (block.stream().noneMatch(line -> INDENT.matcher(line).matches()))
            return block.stream().map(List::of).toList();
        var parts = new ArrayList<List<String>>();
        for (var line : block) {
            if (parts.isEmpty() || INDENT.matcher(line).matches()) parts.add(new ArrayList<>());
            parts.get(parts.size() - 1).add(line);
        }
        return parts;
    }

    // Only in a table does the white space in front of the first line mean anything.
    private static String unwrap(List<String> block) {
        if (isTable(block)) return String.join("\n", block);
        if (!isWrapped(block)) return String.join("\n", block).strip();
        return block.stream().map(String::strip).collect(Collectors.joining(" "));
    }

    private static boolean isWrapped(List<String> block) {
        if (block.size() < 2 || isTable(block)) return false;
        var width = block.stream().mapToInt(String::length).max().orElse(0);
        if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
        for (int i = 1; i < block.size(); i++) {
            var next = block.get(i);
            if (INDENT.matcher(next).matches()) return false;
            var firstWord = next.strip().split("\\s", 2)[0];
            if (block.get(i - 1).length() + 1 + firstWord.length() <= width) return false;
        }
        return true;
    }

    private static boolean isTable(List<String> block) {
        var set = block.stream()
                .filter(line -> hasColumns(line) || LIST_ITEM.matcher(line).matches())
                .count();
        return set >= 2 || (set == 1 && block.size() <= 2);
    }

    private static boolean hasColumns(String line) {
        var text = line.strip();
        return text.contains("   ") || text.indexOf('\t') >= 0;
    }
}
