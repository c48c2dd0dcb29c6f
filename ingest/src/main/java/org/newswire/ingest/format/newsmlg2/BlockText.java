package org.newswire.ingest.format.newsmlg2;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.HtmlText;
import org.newswire.ingest.format.Paragraphs;
import org.newswire.ingest.format.xml.XmlElement;
import org.newswire.ingest.format.xml.XmlText;

/**
 * XML of any vocabulary as plain text: one paragraph for each block, separated by one empty line; a line for each {@code
 * br} and table row; two spaces between the cells of a row; a dash before list items; {@code pre} keeps its lines.
 * Pictures, scripts and document heads are left out.
 *
 * <p>Elements that neither NITF nor XHTML knows are told by where they stand: among words they are part of the line,
 * elsewhere a block of their own. Text that stands alone in an element and has markup in it, as feeds write that escape
 * it, is read as HTML.
 */
final class BlockText {

    private static final Set<String> LEFT_OUT =
            names("head script style noscript template iframe object embed svg canvas audio video form nav "
                    + "figure media media-reference media-caption media-producer media-metadata "
                    + "nitf-table-metadata nitf-colgroup custom-table");
    private static final Set<String> PARAGRAPHS = names("p para paragraph h1 h2 h3 h4 h5 h6 hl1 hl2 hr blockquote bq");
    private static final Set<String> INLINE =
            names("a abbr b big chron cite classifier code em font i inline ins lang location money num org "
                    + "person q s small span strike strong sub sup tt u virtloc");

    private static final Set<String> CONTAINERS =
            names("body.content block body div article section inlinexml inlinedata");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    private final TextLines text = new TextLines();
    private int cells;

    private BlockText() {}

    /** The text in an element: paragraphs separated by one empty line; empty when there is none. */
    static String of(XmlElement element) {
        var only = onlyText(element);
        if (HtmlMarks.in(only)) return HtmlText.paragraphs(only);
        var block = new BlockText();
        block.inside(element);
        return block.text.toString();
    }

    /** The text in an element on one line. */
    static Optional<String> line(XmlElement element) {
        return Optional.of(Clean.line(of(element))).filter(line -> !line.isEmpty());
    }

    /** The text in several elements, each a paragraph of its own, repetitions left out. */
    static Optional<String> of(Stream<XmlElement> elements) {
        var all = elements.map(BlockText::of)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    private static String onlyText(XmlElement element) {
        return element.children().findAny().isPresent() ? "" : element.text();
    }

    private void inside(XmlElement element) {
        var hasWords = element.nodes().stream()
                .anyMatch(node -> node instanceof XmlText words && !words.text().isBlank());
        for (var node : element.nodes()) {
            if (node instanceof XmlElement child) begin(child, hasWords);
            else if (node instanceof XmlText words && element.nodes().size() > 1) text.words(unescaped(words.text()));
            else if (node instanceof XmlText words) alone(element, words.text());
        }
    }

    private void begin(XmlElement element, boolean isAmongWords) {
        var name = Clean.lower(element.name());
        if (LEFT_OUT.contains(name)) return;
        switch (name) {
            case "br" -> text.line();
            case "pre" -> text.preformatted(element.text());
            case "td", "th" -> cell(element);
            case "tr", "dt", "dd" -> around(element, text::line);
            case "li" -> around(element, text::item);
            default -> {
                var isInline = INLINE.contains(name) || (isAmongWords && !PARAGRAPHS.contains(name));
                if (isInline) inside(element);
                else block(element);
            }
        }
    }

    private void around(XmlElement element, Runnable beginning) {
        beginning.run();
        inside(element);
    }

    private void cell(XmlElement element) {
        cells++;
        around(element, text::cell);
        cells--;
    }

    private void block(XmlElement element) {
        if (cells == 0) text.paragraph();
        else text.words(" ");
        inside(element);
        if (cells == 0) text.paragraph();
        else text.words(" ");
    }

    // What marks paragraphs in plain text means something where no element does; elsewhere only a blank line does.
    private void alone(XmlElement element, String words) {
        var isContainer = CONTAINERS.contains(Clean.lower(element.name()));
        var paragraphs = isContainer ? Paragraphs.of(withoutIndent(words)) : List.of(BLANK_LINE.split(words, -1));
        if (paragraphs.size() < 2) text.words(unescaped(words));
        else for (var paragraph : paragraphs) paragraph(paragraph);
    }

    private void paragraph(String words) {
        text.paragraph();
        text.words(words);
        text.paragraph();
    }

    /** Text without the white space that its lines have in common; the first line may follow a tag. */
    private static String withoutIndent(String words) {
        var lines = words.stripTrailing().split("\n", 2);
        return lines.length < 2 ? lines[0] : lines[0].strip() + "\n" + lines[1].stripIndent();
    }

    /** Text without the tags of HTML that was escaped. */
    private static String unescaped(String words) {
        if (!HtmlMarks.in(words)) return words;
        var line = HtmlText.line(words);
        return (words.startsWith(" ") ? " " : "") + line + (words.endsWith(" ") ? " " : "");
    }

    private static Set<String> names(String list) {
        return Set.of(list.split(" ", -1));
    }
}
