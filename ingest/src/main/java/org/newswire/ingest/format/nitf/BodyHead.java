package org.newswire.ingest.format.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newswire.ingest.format.Byline;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;
import org.newswire.ingest.format.xml.XmlNode;
import org.newswire.ingest.format.xml.XmlText;

/**
 * Reads what stands over a text: headline, byline, dateline, distributor, rights, summary and notes. Where there is no
 * {@code body.head}, the same elements are looked for in the blocks of the content.
 */
final class BodyHead {

    // What a provider puts between a name and the title that follows it.
    private static final Pattern SEPARATORS = Pattern.compile("^[\\s,;|/–-]+|[\\s,;|/–-]+$");
    private static final Set<String> FOR_EDITORS = Set.of("editorsnote", "hd");
    private static final Pattern MACHINE_DATE = Pattern.compile("[\\dTZ:.+ -]*");
    private static final Pattern AFTER_DATELINE = Pattern.compile("[\\s.]*(?:--+|[-–—―])?\\s*$");

    private final XmlElement body;
    private final WireItem.Builder item;

    private BodyHead(XmlElement body, WireItem.Builder item) {
        this.body = body;
        this.item = item;
    }

    static void read(XmlElement body, WireItem.Builder item) {
        var head = new BodyHead(body, item);
        head.headline();
        head.byline();
        head.dateline();
        head.first("distributor").flatMap(XmlElement::line).ifPresent(item::provider);
        head.rights();
    }

    /** Notes over the text, and those in it that are for editors. */
    static Stream<String> notes(XmlElement body) {
        return Stream.concat(
                        body.child("body.head").stream().flatMap(head -> head.descendants("note")),
                        body.descendants("note").filter(BodyHead::isForEditors))
                .distinct()
                .map(BodyText::of);
    }

    /** Whether a note is for editors, not for readers. */
    static boolean isForEditors(XmlElement note) {
        return note.attribute("noteclass")
                .map(value -> Clean.lower(value.strip()))
                .filter(FOR_EDITORS::contains)
                .isPresent();
    }

    private Stream<XmlElement> all(String name) {
        var inHead = body.child("body.head")
                .map(head -> head.descendants(name).toList())
                .orElse(List.of());
        if (!inHead.isEmpty()) return inHead.stream();
        var content = body.child("body.content").orElse(body);
        return Stream.concat(content.children(name), content.children("block").flatMap(block -> block.children(name)));
    }

    private Optional<XmlElement> first(String name) {
        return all(name).filter(element -> element.line().isPresent()).findFirst();
    }

    private void headline() {
        var headline = first("hedline")
                .flatMap(hedline -> hedline.child("hl1"))
                .or(() -> body.child("body.head")
                        .flatMap(head -> head.descendants("hl1").findFirst()))
                .flatMap(XmlElement::line);
        headline.ifPresent(item::headline);
        var decks = first("hedline").stream()
                .flatMap(hedline -> hedline.descendants("hl2"))
                .flatMap(deck -> deck.line().stream())
                .filter(deck -> headline.isPresent() && !deck.equals(headline.get()))
                .collect(Collectors.joining("\n\n"));
        item.summary(first("abstract").map(BodyText::of).orElse(decks));
    }

    // Archives repeat the byline with the names turned round for their index.
    private void byline() {
        var bylines = all("byline")
                .filter(byline -> !byline.attribute("class").orElse("").contains("normalized"))
                .toList();
        item.byline(bylines.stream()
                .map(byline -> String.join(", ", pieces(byline)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; ")));
        for (var byline : bylines) creators(byline);
    }

    private void creators(XmlElement byline) {
        var persons = byline.descendants("person").toList();
        for (var person : persons) person.line().ifPresent(item::creator);
        if (!persons.isEmpty()) return;
        var title = byline.child("byttl").flatMap(XmlElement::line);
        pieces(byline).stream()
                .findFirst()
                .filter(piece -> !title.equals(Optional.of(piece)))
                .flatMap(Byline::withoutBy)
                .filter(Byline::isName)
                .ifPresent(item::creator);
    }

    // Words and names run together; a title stands apart from the name before it.
    private static List<String> pieces(XmlElement byline) {
        var pieces = new ArrayList<String>();
        var words = new StringBuilder();
        for (XmlNode node : byline.nodes()) {
            if (node instanceof XmlText text) words.append(text.text());
            else if (node instanceof XmlElement element && element.is("byttl")) {
                piece(words, pieces);
                words.append(element.text());
                piece(words, pieces);
            } else if (node instanceof XmlElement element) {
                words.append(element.is("br") ? " " : element.text());
            }
        }
        piece(words, pieces);
        return pieces;
    }

    private static void piece(StringBuilder words, List<String> pieces) {
        var piece = SEPARATORS.matcher(Clean.line(words.toString())).replaceAll("");
        if (!piece.isEmpty()) pieces.add(piece);
        words.setLength(0);
    }

    private void dateline() {
        var dateline = first("dateline");
        if (dateline.isEmpty()) return;
        dateline.get().descendants("location").forEach(location -> Places.locate(location, item));
        var line = line(dateline.get());
        if (!line.isEmpty()) item.dateline(AFTER_DATELINE.matcher(line).replaceFirst(""));
    }

    private static String line(XmlElement dateline) {
        var hasWords = dateline.nodes().stream()
                .anyMatch(node -> node instanceof XmlText words
                        && words.text().chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == '(' || c == ','));
        if (hasWords) return dateline.line().orElse("");
        return dateline.children()
                .flatMap(part -> (part.is("location") ? Places.name(part) : part.line()).stream())
                .filter(part -> !MACHINE_DATE.matcher(part).matches())
                .collect(Collectors.joining(", "));
    }

    private void rights() {
        var rights = first("rights");
        rights.flatMap(found -> text(found, "rights.type", "rights.limitations", "rights.geography"))
                .or(() -> rights.filter(found -> found.children().findAny().isEmpty())
                        .flatMap(XmlElement::line))
                .ifPresent(item::usageTerms);
        rights.flatMap(found -> text(found, "rights.owner"))
                .ifPresent(owner -> item.fill(item.blank().copyright(owner)));
        body.descendants("copyrite").findFirst().flatMap(XmlElement::line).ifPresent(item::copyright);
    }

    private static Optional<String> text(XmlElement element, String... names) {
        var text = Stream.of(names)
                .flatMap(element::descendants)
                .flatMap(part -> part.line().stream())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
