package org.newswire.ingest.format.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.HtmlText;
import org.newswire.ingest.format.Paragraphs;
import org.newswire.ingest.format.TextOrHtml;
import org.newswire.ingest.format.xml.XmlElement;
import org.newswire.ingest.format.xml.XmlNode;
import org.newswire.ingest.format.xml.XmlText;

/** The text of NITF and XHTML markup; see {@link NitfFormat#body}. */
final class BodyText {

    private static final Set<String> LEFT_OUT = Set.of(
            "head",
            "body.head",
            "media",
            "nitf-table-metadata",
            "alt-code",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "audio",
            "video",
            "form",
            "nav",
            "figure");
    // A block may have a head of its own, which tells about the text and is none of it.
    private static final Set<String> LEFT_OUT_OF_BLOCKS = Set.of(
            "tobject", "key-list", "classifier", "byline", "distributor", "dateline", "copyrite", "identified-content");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "block",
            "hedline",
            "hl1",
            "hl2",
            "hl3",
            "hl4",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "abstract",
            "note",
            "bq",
            "credit",
            "datasource",
            "fn",
            "hr",
            "ol",
            "ul",
            "dl",
            "table",
            "nitf-table",
            "custom-table",
            "caption",
            "pre",
            "tagline",
            "bibliography",
            "div",
            "blockquote",
            "address",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "body.content",
            "body.end",
            "body",
            "html");

    private static final Set<String> CONTAINERS = Set.of("body", "body.content", "block", "div", "section", "article");
    private static final Set<String> LINES = Set.of("br", "li", "dt", "dd", "tr", "td", "th");

    private enum Place {
        FLOW,
        ITEM,
        CELL
    }

    private final TextFlow flow = new TextFlow();

    private BodyText() {}

    static String of(XmlElement markup) {
        if (isPlain(markup)) return TextOrHtml.paragraphs(withoutIndent(markup.text()));
        var text = new BodyText();
        contents(markup).forEach(content -> text.block(content, Place.FLOW));
        var paragraphs = new ArrayList<String>();
        for (var paragraph : text.flow.paragraphs()) paragraphs.addAll(finished(paragraph));
        return String.join("\n\n", paragraphs);
    }

    /** Whether there is no paragraph, and no line, that is marked as one. */
    private static boolean isPlain(XmlElement markup) {
        return markup.children()
                .allMatch(child -> !BLOCKS.contains(name(child))
                        && !LEFT_OUT.contains(name(child))
                        && !LINES.contains(name(child))
                        && isPlain(child));
    }

    // HTML made XML by closing its tags still has them in capitals.
    private static String name(XmlElement element) {
        return Clean.lower(element.name());
    }

    // What NITF has to read: the content and the end of the body, not its head.
    private static Stream<XmlElement> contents(XmlElement markup) {
        return markup.is("nitf") ? markup.children("body") : Stream.of(markup);
    }

    // Providers that know no paragraphs wrap them with br; what editors paste in is escaped markup.
    private static List<String> finished(String paragraph) {
        if (TextOrHtml.isHtml(paragraph))
            return Stream.of(HtmlText.paragraphs(paragraph).split("\n\n"))
                    .filter(part -> !part.isEmpty())
                    .toList();
        if (paragraph.indexOf('\n') < 0) return List.of(paragraph);
        var unwrapped = Paragraphs.of(paragraph);
        return unwrapped.size() == 1 ? unwrapped : List.of(paragraph);
    }

    private void inside(XmlElement element, Place place) {
        var nodes = element.nodes();
        var number = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof XmlText words) flow.text(words.text());
            else if (nodes.get(i) instanceof XmlElement child) {
                if (name(child).equals("li")) flow.item(name(element).equals("ol") ? ++number + ". " : "- ");
                if (!isLeftOut(child, element) && !repeatsInNext(child, nodes, i)) add(child, place);
            }
        }
    }

    private void add(XmlElement element, Place place) {
        switch (name(element)) {
            case "br" -> flow.line();
            case "pre" -> flow.add(Paragraphs.of(element.text()));
            case "frac" -> flow.text(fraction(element));
            case "li" -> {
                inside(element, Place.ITEM);
                flow.line();
            }
            case "dt", "dd" -> {
                flow.line();
                inside(element, Place.ITEM);
                flow.line();
            }
            case "tr" -> {
                flow.line();
                inside(element, Place.CELL);
                flow.line();
            }
            case "td", "th" -> {
                flow.cell();
                inside(element, Place.CELL);
            }
            default -> {
                if (BLOCKS.contains(name(element))) block(element, place);
                else inside(element, place);
            }
        }
    }

    private void block(XmlElement element, Place place) {
        breakAt(place);
        if (place == Place.FLOW && isContainerOfText(element)) flow.add(Paragraphs.of(withoutIndent(element.text())));
        else inside(element, place);
        breakAt(place);
    }

    /** Whether providers put text in it whose paragraphs no element marks. */
    private static boolean isContainerOfText(XmlElement element) {
        return CONTAINERS.contains(element.name())
                && element.nodes().stream().allMatch(XmlText.class::isInstance)
                && !TextOrHtml.isHtml(element.text());
    }

    /** Text without the white space that its lines have in common, which is that of the document. */
    private static String withoutIndent(String text) {
        return text.stripTrailing().stripIndent();
    }

    private void breakAt(Place place) {
        switch (place) {
            case FLOW -> flow.paragraph();
            case ITEM -> flow.line();
            case CELL -> flow.text(" ");
        }
    }

    private static boolean isLeftOut(XmlElement element, XmlElement parent) {
        if (LEFT_OUT.contains(name(element))) return true;
        if (element.is("note")) return BodyHead.isForEditors(element);
        return LEFT_OUT_OF_BLOCKS.contains(name(element)) && (parent.is("block") || parent.is("body.content"));
    }

    // Some archives carry the lead in a block of its own and again in that of the full text.
    private static boolean repeatsInNext(XmlElement block, List<XmlNode> siblings, int index) {
        if (!block.is("block")) return false;
        var next = index + 1;
        while (next < siblings.size() && !(siblings.get(next) instanceof XmlElement)) next++;
        if (next == siblings.size() || !(siblings.get(next) instanceof XmlElement after) || !after.is("block"))
            return false;
        var lead = block.line().orElse("");
        return !lead.isEmpty() && after.line().orElse("").startsWith(lead);
    }

    private static String fraction(XmlElement fraction) {
        var number = fraction.child("frac-num").flatMap(XmlElement::line);
        var divisor = fraction.child("frac-den").flatMap(XmlElement::line);
        return number.isPresent() && divisor.isPresent() ? number.get() + "/" + divisor.get() : fraction.text();
    }
}
