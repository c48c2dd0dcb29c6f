package org.newswire.ingest.format.feed;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Collects the references of an item: {@code alternate} is its page, {@code enclosure} its media, {@code thumbnail} a
 * small picture, {@code replies} its comments, {@code via} where it was taken from, {@code license} its licence. The
 * first of several with the same relation and address stays. Relations are those of the IANA registry where it has one.
 */
final class FeedLinks {

    private final WireItem.Builder item;
    private final Addresses addresses;
    private final Set<String> seen = new HashSet<>();
    private @Nullable String page;

    FeedLinks(WireItem.Builder item, Addresses addresses) {
        this.item = item;
        this.addresses = addresses;
    }

    /** The address in an element, in its attribute {@code href} or as its text. */
    void add(String rel, XmlElement element) {
        Fields.attribute(element, "href")
                .or(() -> resource(element))
                .or(element::line)
                .ifPresent(address -> add(rel, element, address));
    }

    /** An address that stands in an element whose attributes title and type describe it. */
    void add(String rel, XmlElement element, String address) {
        var type = Fields.attribute(element, "type").map(Clean::line).orElse(null);
        add(rel, element, address, Fields.attribute(element, "title").orElse(null), type);
    }

    /** An address that stands in an element. */
    void add(String rel, XmlElement element, String address, @Nullable String title, @Nullable String type) {
        var href = addresses.resolve(element, address);
        if (href.isEmpty() || !seen.add(rel + " " + href)) return;
        if (page == null && rel.equals("alternate")) page = href;
        item.link(new Link(rel, href, title == null ? null : orNull(Clean.line(title)), type));
    }

    /** Address of the item's page: the first alternate. */
    Optional<String> page() {
        return Optional.ofNullable(page);
    }

    /** Links of Atom, which say their relation themselves. */
    void atom(Stream<XmlElement> links) {
        links.forEach(link -> Fields.attribute(link, "href").ifPresent(href -> add(rel(link), link, href)));
    }

    /** Media RSS, in the item itself and in groups of alternatives. */
    void media(Fields fields) {
        fields.all("media:content").forEach(this::mediaContent);
        fields.all("media:group").map(Fields::ofRss).forEach(group -> {
            group.all("media:content").forEach(this::mediaContent);
            group.all("media:thumbnail").forEach(thumbnail -> media("thumbnail", thumbnail));
            group.all("media:player").forEach(player -> media("player", player));
        });
        fields.all("media:thumbnail").forEach(thumbnail -> media("thumbnail", thumbnail));
        fields.all("media:player").forEach(player -> media("player", player));
    }

    private void mediaContent(XmlElement content) {
        var inside = Fields.ofRss(content);
        var title = inside.line("media:title", "media:description").orElse(null);
        var type = Fields.attribute(content, "type")
                .or(() -> Fields.attribute(content, "medium"))
                .orElse(null);
        Fields.attribute(content, "url").ifPresent(url -> add("enclosure", content, url, title, type));
        inside.all("media:thumbnail").forEach(thumbnail -> media("thumbnail", thumbnail));
        inside.all("media:player").forEach(player -> media("player", player));
    }

    private void media(String rel, XmlElement element) {
        Fields.attribute(element, "url").ifPresent(url -> add(rel, element, url));
    }

    private static Optional<String> resource(XmlElement element) {
        return element.attributes().stream()
                .filter(attribute -> attribute.name().equalsIgnoreCase("resource"))
                .map(attribute -> attribute.value())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    // RFC 4287, section 4.2.7.2: a relation may be given as its address in the registry.
    private static String rel(XmlElement link) {
        var rel = Clean.lower(Clean.line(Fields.attribute(link, "rel").orElse("alternate")));
        return rel.startsWith("http://www.iana.org/assignments/relation/") ? Clean.afterLast(rel, "/") : rel;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
