package org.newswire.ingest.format.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads an {@code item} of RSS. What it does not say itself, its channel may: language, rights, author; the channel's
 * title is the provider. The body is the whole story where the item has it besides a description, which is the summary
 * then; else the description.
 */
final class RssItem {

    private static final String[] CONTENT = {
        "content:encoded", "encoded", "xhtml:body", "body", "atom:content", "content", "fulltext", "fullitem"
    };
    private static final String[] DESCRIPTION = {
        "description",
        "atom:summary",
        "dc:description",
        "dcterms:abstract",
        "summary",
        "itunes:summary",
        "media:description"
    };

    private final Fields fields;
    private final Fields channel;
    private final WireItem.Builder item;
    private final FeedLinks links;

    private RssItem(Fields fields, Fields channel, WireItem.Builder item) {
        this.fields = fields;
        this.channel = channel;
        this.item = item;
        this.links = new FeedLinks(item, new Addresses(channel.line("link").orElse("")));
    }

    static void read(XmlElement root, XmlElement element, WireItem.Builder item) {
        var channel = root.children()
                .filter(child -> Vocabulary.name(child).equals("channel"))
                .findFirst();
        new RssItem(Fields.ofRss(element), Fields.ofRss(channel.orElse(root)), item).read();
    }

    private void read() {
        describe();
        text();
        links();
        Authors.add(authors(), item);
        subjects();
        rights();
        identify();
    }

    private void describe() {
        FeedDates.add(fields, item);
        fields.line("dc:language", "language")
                .or(() -> fields.element().language())
                .or(() -> channel.line("language", "dc:language"))
                .map(language -> language.replace('_', '-'))
                .ifPresent(item::language);
        fields.line("dc:publisher", "dcterms:publisher", "prism:publicationname")
                .or(() -> channel.filled("title")
                        .map(title -> Markup.guessed(title).line()))
                .ifPresent(item::provider);
        fields.line("source", "dc:source", "ag:source").ifPresent(item::creditline);
        Modules.places(fields, item);
    }

    private void text() {
        headline().ifPresent(item::headline);
        var description = text(DESCRIPTION);
        var content = text(CONTENT);
        if (content.isPresent() && !content.equals(description)) description.ifPresent(item::summary);
        content.or(() -> description).ifPresent(item::body);
    }

    private Optional<String> headline() {
        return fields.all("title", "dc:title", "dcterms:title", "itunes:title", "atom:title")
                .map(title -> Markup.guessed(title).line())
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    private Optional<String> text(String... names) {
        return Stream.concat(
                        fields.all(names),
                        fields.all("media:group").map(Fields::ofRss).flatMap(group -> group.all(names)))
                .map(element -> Markup.guessed(element).paragraphs())
                .filter(paragraphs -> !paragraphs.isEmpty())
                .findFirst();
    }

    private void links() {
        fields.all("link").forEach(link -> links.add("alternate", link));
        permalink().ifPresent(guid -> links.add("alternate", guid));
        links.atom(fields.all("atom:link"));
        fields.all("feedburner:origlink").forEach(link -> links.add("canonical", link));
        fields.all("enclosure")
                .forEach(enclosure -> Fields.attribute(enclosure, "url")
                        .or(enclosure::line)
                        .ifPresent(url -> links.add("enclosure", enclosure, url)));
        links.media(fields);
        fields.all("itunes:image").forEach(image -> links.add("thumbnail", image));
        fields.all("comments", "wfw:commentrss").forEach(comments -> links.add("replies", comments));
        fields.all("source")
                .forEach(source -> Fields.attribute(source, "url")
                        .ifPresent(url ->
                                links.add("via", source, url, source.line().orElse(null), null)));
        fields.all("ag:sourceurl").forEach(source -> links.add("via", source));
    }

    // RSS 2.0: a guid is the address of the item unless it says that it is not.
    private Optional<XmlElement> permalink() {
        return fields.all("guid")
                .filter(guid -> Fields.attribute(guid, "ispermalink")
                        .filter(is -> is.strip().equalsIgnoreCase("false"))
                        .isEmpty())
                .filter(guid -> guid.line()
                        .filter(text -> text.matches("https?://\\S+"))
                        .isPresent())
                .findFirst();
    }

    private List<Person> authors() {
        var own = authors(fields, "author", "atom:author");
        return own.isEmpty() ? authors(channel, "managingeditor", "atom:author") : own;
    }

    private static List<Person> authors(Fields fields, String text, String person) {
        return Stream.of(
                        fields.all(text).flatMap(author -> Person.ofAtom(author).stream()),
                        fields.all(person).flatMap(author -> Person.ofAtom(author).stream()),
                        Modules.authors(fields))
                .flatMap(authors -> authors)
                .distinct()
                .toList();
    }

    private void subjects() {
        fields.all("category").forEach(category -> {
            var name = Markup.guessed(category).line();
            var domain = Fields.attribute(category, "domain").or(() -> Fields.attribute(category, "scheme"));
            if (!name.isEmpty()) item.subject(new Subject(domain.orElse(null), null, name));
        });
        Modules.subjects(fields, item);
    }

    private void rights() {
        Modules.rights(fields).or(() -> Modules.rights(channel)).ifPresent(item::copyright);
        Modules.licences(fields, item, links);
    }

    private void identify() {
        var id = fields.lines("guid", "atom:id", "dc:identifier").findFirst().or(() -> about());
        if (id.isPresent()) item.guid(id.get());
        else Identity.derive(fields, links.page(), headline(), item);
    }

    private Optional<String> about() {
        return fields.element().attributes().stream()
                .filter(attribute -> attribute.name().equalsIgnoreCase("about")
                        && !attribute.value().isBlank())
                .map(attribute -> attribute.value())
                .findFirst();
    }
}
