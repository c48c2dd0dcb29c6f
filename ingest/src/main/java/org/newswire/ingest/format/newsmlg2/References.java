package org.newswire.ingest.format.newsmlg2;

import java.util.Optional;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads everything in an item that points to something else, in the order of the document: links, icons, renditions kept
 * elsewhere, deliveries of a plan, and the groups of a package.
 *
 * <p>The relation is what the reference says of itself, else the role of its group or the name of the element. Of a
 * package with several groups each begins with a reference to the group itself, {@code #id}, and a group within a group
 * is such a reference too, so the structure can be told. A reference by identifier and by address gives one link for
 * each.
 */
final class References {

    private final G2Item item;
    private final Concepts concepts;
    private final Wording wording;

    References(G2Item item, Concepts concepts, Wording wording) {
        this.item = item;
        this.concepts = concepts;
        this.wording = wording;
    }

    void read(WireItem.Builder wire) {
        item.parts().flatMap(this::in).forEach(wire::link);
    }

    private Stream<Link> in(XmlElement part) {
        return switch (part.name()) {
            case "groupSet" -> groupSet(part);
            case "itemRef" -> target(part, "itemRef");
            case "newsCoverageSet" -> part.descendants("deliveredItemRef").flatMap(ref -> target(ref, "delivery"));
            default -> part.children().flatMap(this::inPart);
        };
    }

    private Stream<Link> inPart(XmlElement element) {
        return switch (element.name()) {
            case "link" -> target(element, "link");
            case "icon" -> target(element, "icon");
            case "remoteContent" -> target(element, "remoteContent");
            default -> Stream.empty();
        };
    }

    private Stream<Link> groupSet(XmlElement groupSet) {
        var isOne = groupSet.children("group").count() < 2;
        return groupSet.children("group")
                .flatMap(group -> isOne ? members(group) : Stream.concat(heading(group), members(group)));
    }

    private Stream<Link> heading(XmlElement group) {
        var title = wording.line(group.children("title")).orElse(null);
        return group.attribute("id").stream()
                .map(id -> new Link(
                        "group",
                        "#" + Clean.line(id),
                        title,
                        concepts.coded(group, "role").orElse(null)));
    }

    private Stream<Link> members(XmlElement group) {
        var role = concepts.coded(group, "role");
        return group.children().flatMap(member -> switch (member.name()) {
            case "itemRef" -> target(member, role.orElse("itemRef"));
            case "groupRef" ->
                member.attribute("idref").stream()
                        .map(id -> new Link(role.orElse("groupRef"), "#" + Clean.line(id), null));
            case "conceptRef" ->
                concepts.codeOrName(member).stream()
                        .map(code -> new Link(
                                role.orElse("conceptRef"),
                                code,
                                concepts.name(member).orElse(null)));
            default -> Stream.<Link>empty();
        });
    }

    private Stream<Link> target(XmlElement reference, String otherwise) {
        var rel = concepts.coded(reference, "rel")
                .or(() -> concepts.coded(reference, "rendition"))
                .orElse(otherwise);
        var title = wording.line(Stream.concat(reference.children("title"), reference.children("headline")))
                .or(() -> reference.attribute("title").map(Clean::line))
                .orElse(null);
        var type = type(reference).orElse(null);
        return Stream.of("residref", "href")
                .flatMap(attribute -> reference.attribute(attribute).stream())
                .map(Clean::line)
                .distinct()
                .map(href -> new Link(rel, href, title, type));
    }

    private Optional<String> type(XmlElement reference) {
        return reference
                .attribute("contenttype")
                .map(Clean::line)
                .or(() -> reference.child("itemClass").flatMap(concepts::codeOrName));
    }
}
