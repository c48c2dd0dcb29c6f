package org.newswire.ingest.format.newsmlg2;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * An item of any kind, and the header of the message that it came in.
 *
 * @param element the item; a part of one, such as a {@code groupSet}, when the document is no more than that
 * @param header the header of its message, empty when it came alone
 */
record G2Item(XmlElement element, Optional<XmlElement> header) {

    /** Names of what stands in a message. */
    static final Set<String> ITEMS =
            Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    private static final Set<String> ALONE = Set.of("catalog", "groupSet", "contentSet", "contentMeta");

    /** The items of a document, in its order. */
    static List<G2Item> in(XmlElement root) {
        if (!root.is("newsMessage"))
            return ITEMS.contains(root.name()) || ALONE.contains(root.name())
                    ? List.of(new G2Item(root, Optional.empty()))
                    : List.of();
        var header = root.child("header");
        return Stream.concat(Stream.of(root), root.children("itemSet"))
                .flatMap(XmlElement::children)
                .filter(child -> ITEMS.contains(child.name()))
                .sorted(Comparator.comparingInt(XmlElement::begin))
                .map(item -> new G2Item(item, header))
                .toList();
    }

    /** All parts of this name that stand directly in the item: {@code itemMeta}, {@code rightsInfo}. */
    Stream<XmlElement> parts(String name) {
        return element.is(name) ? Stream.of(element) : element.children(name);
    }

    /** All parts. */
    Stream<XmlElement> parts() {
        return ALONE.contains(element.name()) ? Stream.of(element) : element.children();
    }

    /** Elements of this name in parts of that name: {@code headline} in {@code contentMeta}. */
    Stream<XmlElement> all(String part, String name) {
        return parts(part).flatMap(found -> found.children(name));
    }

    /** Elements of this name in the header of the message. */
    Stream<XmlElement> inHeader(String name) {
        return header.stream().flatMap(found -> found.children(name));
    }
}
