package org.newswire.ingest.format.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newswire.ingest.format.xml.XmlElement;

/** The elements directly in a channel, an item, a feed or an entry, by the names that {@link Vocabulary} gives them. */
final class Fields {

    private final XmlElement element;
    private final Map<String, List<XmlElement>> byName = new HashMap<>();

    private Fields(XmlElement element, Function<XmlElement, String> names) {
        this.element = element;
        element.children()
                .forEach(child -> byName.computeIfAbsent(names.apply(child), name -> new ArrayList<>())
                        .add(child));
    }

    static Fields ofRss(XmlElement element) {
        return new Fields(element, Vocabulary::name);
    }

    static Fields ofAtom(XmlElement element) {
        return new Fields(element, Vocabulary::atomName);
    }

    /** The element they are in. */
    XmlElement element() {
        return element;
    }

    /** Elements of these names: all of the first name, then all of the second, and so on. */
    Stream<XmlElement> all(String... names) {
        return Arrays.stream(names).flatMap(name -> byName.getOrDefault(name, List.of()).stream());
    }

    /** Their texts on one line each, those without text left out. */
    Stream<String> lines(String... names) {
        return all(names).flatMap(found -> found.line().stream());
    }

    /** The first of these texts. */
    Optional<String> line(String... names) {
        return lines(names).findFirst();
    }

    /** The first of these elements that has something in it. */
    Optional<XmlElement> filled(String... names) {
        return all(names)
                .filter(found ->
                        found.line().isPresent() || found.children().findAny().isPresent())
                .findFirst();
    }

    /** Value of an attribute in whatever case its name is written, blank ones left out. */
    static Optional<String> attribute(XmlElement element, String name) {
        for (var attribute : element.attributes())
            if (attribute.prefix().isEmpty()
                    && attribute.name().equalsIgnoreCase(name)
                    && !attribute.value().isBlank()) return Optional.of(attribute.value());
        return Optional.empty();
    }
}
