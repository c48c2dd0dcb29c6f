package org.newswire.ingest.format.nitf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;
import org.newswire.ingest.format.xml.XmlText;

/** Places as NITF spells them: words, or a city, a state and a country each in an element of its own. */
final class Places {

    private static final Set<String> PARTS = Set.of("sublocation", "city", "state", "region", "country");

    private Places() {}

    /** The place on one line: {@code Ventspils, Latvia}. */
    static Optional<String> name(XmlElement location) {
        var parts = parts(location);
        var hasWords = location.nodes().stream()
                .anyMatch(node ->
                        node instanceof XmlText words && words.text().chars().anyMatch(Character::isLetterOrDigit));
        if (hasWords || parts.isEmpty()) return location.line();
        return Optional.of(
                parts.stream().flatMap(part -> part.line().stream()).distinct().collect(Collectors.joining(", ")));
    }

    /** Adds the place to those that the item was written in: the narrowest first, then those around it. */
    static void locate(XmlElement location, WireItem.Builder item) {
        var parts = parts(location);
        if (parts.isEmpty()) location.line().map(Places::withoutComma).ifPresent(item::located);
        else parts.forEach(part -> part.line().map(Places::withoutComma).ifPresent(item::located));
    }

    private static String withoutComma(String place) {
        var line = Clean.line(place);
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    private static List<XmlElement> parts(XmlElement location) {
        return location.children()
                .filter(child -> PARTS.contains(child.name()) && child.line().isPresent())
                .toList();
    }
}
