package org.newswire.ingest.format.feed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads an {@code entry} of Atom. What it does not say itself, the feed that it was taken from may, which is its {@code
 * source}, and then the feed that it is in: authors, rights; the feed's title is the provider. The body is the content,
 * else the summary.
 */
final class AtomEntry {

    private final Fields fields;
    private final List<Fields> feeds;
    private final WireItem.Builder item;
    private final Addresses addresses;
    private final FeedLinks links;

    private AtomEntry(Fields fields, List<Fields> feeds, WireItem.Builder item) {
        this.fields = fields;
        this.feeds = feeds;
        this.item = item;
        this.addresses = new Addresses(site(feeds.get(feeds.size() - 1)));
        this.links = new FeedLinks(item, addresses);
    }

    static void read(XmlElement root, XmlElement element, WireItem.Builder item) {
        var fields = Fields.ofAtom(element);
        var feeds = Stream.concat(fields.all("source"), Stream.of(root))
                .map(Fields::ofAtom)
                .toList();
        var entry = new AtomEntry(fields, feeds, item);
        if (element.name().equalsIgnoreCase("deleted-entry")) entry.readDeleted();
        else entry.read();
    }

    private void read() {
        describe();
        text();
        links();
        Authors.add(authors(), item);
        subjects();
        first(Modules::rights).ifPresent(item::copyright);
        Modules.licences(fields, item, links);
        identify();
    }

    // RFC 6721: ref is the id of the entry, when the time of its deletion.
    private void readDeleted() {
        var element = fields.element();
        item.pubStatus(PubStatus.CANCELED);
        Fields.attribute(element, "when").ifPresent(item::versionCreated);
        provider().ifPresent(item::provider);
        fields.all("at:by").flatMap(by -> Person.ofAtom(by).stream()).forEach(by -> item.creator(by.label()));
        fields.all("at:comment")
                .forEach(comment -> item.edNote(AtomText.of(comment).paragraphs()));
        links.atom(fields.all("link"));
        Fields.attribute(element, "ref")
                .ifPresentOrElse(item::guid, () -> Identity.derive(fields, Optional.empty(), Optional.empty(), item));
    }

    private void describe() {
        FeedDates.add(fields, item);
        fields.line("dc:language")
                .or(() -> fields.element().language())
                .or(() -> feeds.stream()
                        .flatMap(feed -> feed.lines("dc:language", "language"))
                        .findFirst())
                .ifPresent(language -> item.language(language.replace('_', '-')));
        provider().ifPresent(item::provider);
        if (fields.all("app:control")
                .flatMap(control -> control.children("draft"))
                .anyMatch(AtomEntry::isYes)) item.pubStatus(PubStatus.WITHHELD);
        Modules.places(fields, item);
    }

    private Optional<String> provider() {
        return feeds.stream()
                .flatMap(feed -> feed.all("title"))
                .filter(title -> title.parent()
                        .filter(parent -> parent != fields.element())
                        .isPresent())
                .map(title -> AtomText.of(title).line())
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    private void text() {
        headline().ifPresent(item::headline);
        var summary = text("summary", "dc:description", "media:description");
        var content = text("content");
        if (content.isPresent() && !content.equals(summary)) summary.ifPresent(item::summary);
        content.or(() -> summary).ifPresent(item::body);
    }

    private Optional<String> headline() {
        return fields.all("title", "dc:title")
                .map(title -> AtomText.of(title).line())
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    private Optional<String> text(String... names) {
        return Stream.concat(
                        fields.all(names),
                        fields.all("media:group").map(Fields::ofAtom).flatMap(group -> group.all(names)))
                .map(element -> AtomText.of(element).paragraphs())
                .filter(paragraphs -> !paragraphs.isEmpty())
                .findFirst();
    }

    private void links() {
        links.atom(fields.all("link"));
        fields.all("content")
                .forEach(content ->
                        Fields.attribute(content, "src").ifPresent(src -> links.add("content", content, src)));
        fields.all("feedburner:origlink").forEach(link -> links.add("canonical", link));
        links.media(fields);
        fields.all("wfw:commentrss").forEach(comments -> links.add("replies", comments));
    }

    // RFC 4287, section 4.2.1: an entry without authors has those of its source, else those of its feed.
    private List<Person> authors() {
        return Stream.concat(Stream.of(fields), feeds.stream())
                .map(AtomEntry::authors)
                .filter(authors -> !authors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Person> authors(Fields fields) {
        return Stream.concat(
                        fields.all("author").flatMap(author -> Person.ofAtom(author).stream()), Modules.authors(fields))
                .distinct()
                .toList();
    }

    private void subjects() {
        fields.all("category").forEach(category -> {
            var scheme = Fields.attribute(category, "scheme").orElse(null);
            var term = Fields.attribute(category, "term").or(category::line);
            var name = Fields.attribute(category, "label").or(() -> term);
            name.ifPresent(
                    label -> item.subject(new Subject(scheme, code(scheme != null, term, label), Clean.line(label))));
        });
        Modules.subjects(fields, item);
    }

    // A term in no scheme that nobody labels is a word, not a code.
    private static @Nullable String code(boolean hasScheme, Optional<String> term, String label) {
        return term.filter(code -> hasScheme || !code.equals(label))
                .map(Clean::line)
                .orElse(null);
    }

    private <T> Optional<T> first(Function<Fields, Optional<T>> what) {
        return Stream.concat(Stream.of(fields), feeds.stream())
                .flatMap(from -> what.apply(from).stream())
                .findFirst();
    }

    private void identify() {
        var id = fields.all("id").filter(found -> found.line().isPresent()).findFirst();
        if (id.isPresent()) item.guid(addresses.resolveId(id.get(), id.get().text()));
        else Identity.derive(fields, links.page(), headline(), item);
    }

    private static String site(Fields feed) {
        return Stream.of("self", "alternate")
                .flatMap(rel -> feed.all("link")
                        .filter(link -> Fields.attribute(link, "rel")
                                .orElse("alternate")
                                .equalsIgnoreCase(rel)))
                .flatMap(link -> Fields.attribute(link, "href").stream())
                .findFirst()
                .orElse("");
    }

    private static boolean isYes(XmlElement draft) {
        return draft.line().filter(text -> text.equalsIgnoreCase("yes")).isPresent();
    }
}
