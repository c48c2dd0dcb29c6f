package org.newswire.ingest.format.feed;

import java.util.stream.Collectors;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Paragraphs;

/**
 * Paragraphs of plain text in XML, which programs indent and wrap as they like: a blank line ends a paragraph. Text
 * without one is a paragraph for each line when every line ends as sentences do, else one in all.
 */
final class PlainParagraphs {

    private static final String SENTENCE_ENDS = ".!?:…\"”»'’)。！？";

    private PlainParagraphs() {}

    static String of(String text) {
        var lines = Clean.lines(text).strip().lines().map(String::strip).toList();
        if (lines.size() < 2) return Clean.line(text);
        if (lines.stream().anyMatch(String::isEmpty)) return Paragraphs.separate(String.join("\n", lines));
        return lines.stream()
                .collect(Collectors.joining(lines.stream().allMatch(PlainParagraphs::endsASentence) ? "\n\n" : " "));
    }

    private static boolean endsASentence(String line) {
        return SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
