package org.newswire.ingest.format.newsml1;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads which item and which revision of it this is. The guid is the public identifier without the revision at its end,
 * {@code urn:newsml:bp.example:20261110:storm-412}, so that it is the same for every revision; where that identifies
 * only the provider, the same is made of the single parts.
 *
 * <p>Source: NewsML 1.2 functional specification, 5.4.2; RFC 3085.
 */
record Identifier(
        Optional<String> provider,
        Optional<String> date,
        Optional<String> item,
        Optional<String> revision,
        Optional<String> urn) {

    private static final String PREFIX = "urn:newsml:";
    private static final Pattern REVISION = Pattern.compile("(?<number>\\d{1,9})[NAUnau]?");
    private static final int PARTS_WITH_REVISION = 6;

    static void read(XmlElement newsItem, WireItem.Builder item) {
        var parts = newsItem.child("Identification", "NewsIdentifier");
        var identifier = new Identifier(
                part(parts, "ProviderId"),
                date(newsItem, part(parts, "DateId")),
                part(parts, "NewsItemId"),
                part(parts, "RevisionId"),
                part(parts, "PublicIdentifier"));
        identifier
                .guid()
                .or(() -> newsItem.descendants("guid").findFirst().flatMap(XmlElement::line))
                .ifPresent(item::guid);
        identifier.revision().ifPresent(item::version);
    }

    private static Optional<String> part(Optional<XmlElement> parts, String name) {
        return parts.flatMap(identifier -> identifier.child(name)).flatMap(XmlElement::line);
    }

    // By the specification the date stays that of the first revision. Where a provider moves it with every revision,
    // the
    // date of creation is what stays.
    private static Optional<String> date(XmlElement newsItem, Optional<String> dateId) {
        var created = newsItem.child("NewsManagement", "FirstCreated").flatMap(XmlElement::line);
        var revised = newsItem.child("NewsManagement", "ThisRevisionCreated").flatMap(XmlElement::line);
        var isMoved = created.isPresent() && dateId.isPresent() && dateId.equals(revised) && !dateId.equals(created);
        return isMoved ? created : dateId;
    }

    private Optional<String> guid() {
        return urn.flatMap(this::withoutRevision).or(this::ofParts);
    }

    private Optional<String> withoutRevision(String identifier) {
        if (!identifier.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) return Optional.empty();
        var parts = List.of(identifier.split(":", -1));
        var last = parts.get(parts.size() - 1);
        var kept = isRevision(last, parts.size()) ? parts.subList(0, parts.size() - 1) : parts;
        var names = kept.stream().filter(part -> !part.isBlank()).count();
        return names > 3 ? Optional.of(String.join(":", kept)) : Optional.empty();
    }

    private boolean isRevision(String last, int parts) {
        var match = REVISION.matcher(last);
        if (!match.matches()) return false;
        if (parts < PARTS_WITH_REVISION && item.filter(last::equals).isPresent()) return false;
        return revision.map(number -> number.equals(match.group("number")) || number.equals(last))
                .orElse(parts >= PARTS_WITH_REVISION);
    }

    private Optional<String> ofParts() {
        return item.map(id -> PREFIX
                + Stream.of(provider, date, Optional.of(id))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(":")));
    }
}
