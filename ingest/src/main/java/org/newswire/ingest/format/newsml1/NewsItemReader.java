package org.newswire.ingest.format.newsml1;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.newsml1.Content.Kind;
import org.newswire.ingest.format.nitf.NitfFormat;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads a news item. Every level of {@code NewsComponent} may say the same thing: what stands nearest to the text
 * counts, then what stands around that, then what the text says itself, then the envelope.
 */
final class NewsItemReader {

    private final XmlElement root;
    private final XmlElement newsItem;
    private final WireItem.Builder item;
    private final Contents contents;
    private final Metadata metadata;

    private NewsItemReader(XmlElement root, XmlElement newsItem, WireItem.Builder item) {
        this.root = root;
        this.newsItem = newsItem;
        this.item = item;
        var language = language(newsItem);
        this.contents = Contents.of(newsItem, language.map(Clean::lower));
        this.metadata = new Metadata(Topics.of(root, newsItem, language));
    }

    /**
     * Adds what a news item says to a builder.
     *
     * @param root the element around it, with the envelope and perhaps topics, or the item itself
     */
    static void read(XmlElement root, XmlElement newsItem, WireItem.Builder item) {
        var reader = new NewsItemReader(root, newsItem, item);
        Identifier.read(newsItem, item);
        newsItem.child("NewsManagement").ifPresent(management -> NewsManagement.read(management, item));
        reader.components();
        item.edNote(EditorNotes.of(newsItem, reader.contents.path()));
        reader.text();
        reader.references();
        reader.standIns();
        reader.updates();
    }

    private static Optional<String> language(XmlElement newsItem) {
        return newsItem.descendants("Language")
                .flatMap(language -> Names.formal(language).stream())
                .findFirst()
                .or(newsItem::language)
                .or(() -> newsItem.child("NewsComponent").flatMap(XmlElement::language));
    }

    private void components() {
        for (var component : contents.path()) fill(inner -> metadata.read(component, inner));
        if (contents.path().isEmpty())
            newsItem.children("NewsComponent").forEach(component -> fill(inner -> metadata.read(component, inner)));
    }

    private void text() {
        contents.beside(Kind.HEADLINE)
                .findFirst()
                .map(this::paragraphs)
                .ifPresent(headline -> fill(inner -> inner.headline(headline)));
        fill(inner -> inner.summary(beside(Kind.SUMMARY)));
        var lead = beside(Kind.LEAD);
        fill(inner -> inner.summary(lead));
        contents.text().map(content -> content.read(item.problems())).ifPresent(text -> {
            var body = text.paragraphs();
            item.body(lead.isEmpty() || body.startsWith(lead) ? body : lead + (body.isEmpty() ? "" : "\n\n" + body));
            text.document().ifPresent(nitf -> NitfFormat.readInto(nitf, item));
        });
        for (var other : contents.others())
            item.problems()
                    .add(
                            "a further text is left out"
                                    + other.language()
                                            .map(l -> ", its language is " + l)
                                            .orElse(""),
                            other.element().position());
    }

    private String beside(Kind kind) {
        return contents.beside(kind)
                .map(this::paragraphs)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String paragraphs(Content content) {
        return content.read(item.problems()).paragraphs();
    }

    private void references() {
        contents.references()
                .forEach(content -> item.link(new Link(
                        rel(content),
                        content.href().orElseThrow(),
                        title(content).orElse(null),
                        content.mediaType().orElse(null))));
        newsItem.descendants("NewsItemRef")
                .flatMap(reference -> reference.attribute("NewsItem").stream())
                .forEach(identifier -> item.link(new Link("association", Clean.line(identifier), null)));
    }

    private static String rel(Content content) {
        var kind = content.role().isEmpty() ? Names.key(content.element(), "MediaType") : content.role();
        return kind.isEmpty() ? "association" : "association:" + kind;
    }

    private Optional<String> title(Content content) {
        return contents.caption(content)
                .map(this::paragraphs)
                .map(Clean::line)
                .filter(caption -> !caption.isEmpty())
                .or(() -> content.path().stream()
                        .filter(component -> !contents.path().contains(component))
                        .flatMap(component -> component.children("NewsLines"))
                        .flatMap(lines -> NewsLines.headline(lines).stream())
                        .findFirst());
    }

    private void standIns() {
        var envelope = root.child("NewsEnvelope");
        envelope.flatMap(found -> Names.formal(found, "Priority"))
                .ifPresent(priority -> fill(inner -> inner.priority(priority)));
        envelope.flatMap(found -> found.child("DateAndTime"))
                .flatMap(XmlElement::line)
                .ifPresent(sent -> {
                    if (item.versionCreated().isEmpty()) item.versionCreated(sent);
                });
        Stream.of(
                        envelope.flatMap(found -> found.child("SentFrom")),
                        newsItem.descendants("Source").findFirst())
                .flatMap(Optional::stream)
                .flatMap(sender -> metadata.party(sender).stream())
                .forEach(party -> fill(inner -> inner.provider(party)));
        identification("ProviderId").ifPresent(id -> fill(inner -> inner.provider(id)));
        newsItem.child("Identification", "NameLabel")
                .flatMap(XmlElement::line)
                .ifPresent(label -> fill(inner -> inner.slugline(label)));
        newsItem.descendants("NewsLines")
                .flatMap(lines -> NewsLines.headline(lines).stream())
                .findFirst()
                .ifPresent(headline -> fill(inner -> inner.headline(headline)));
    }

    private Optional<String> identification(String name) {
        return newsItem.child("Identification", "NewsIdentifier", name).flatMap(XmlElement::line);
    }

    // A revision that only says what to change in an earlier one needs that earlier one, which is not here.
    private void updates() {
        newsItem.children("Update")
                .forEach(update ->
                        item.problems().add("an Update to an earlier revision is not applied", update.position()));
    }

    private void fill(Consumer<WireItem.Builder> reading) {
        var said = item.blank();
        reading.accept(said);
        item.fill(said);
    }
}
