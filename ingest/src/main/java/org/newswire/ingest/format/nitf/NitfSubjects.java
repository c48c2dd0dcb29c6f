package org.newswire.ingest.format.nitf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads what a document is about. Reference numbers of the IPTC are in the scheme {@code subj}, those of others in the
 * scheme that they name; people, organisations and places without a vocabulary of their own are in that of their kind.
 */
final class NitfSubjects {

    private static final String ATTRIBUTE = "tobject.subject.";
    private static final Map<String, String> KINDS = Map.of(
            "person", "person",
            "org", "organisation",
            "location", "place",
            "event", "event",
            "object.title", "object",
            "function", "function",
            "virtloc", "place");
    private static final Set<String> PLAIN_TYPES = Set.of("news", "none", "unknown");

    // Seven digits have lost their leading zero on the way through a spreadsheet.
    private static final Pattern REFERENCE = Pattern.compile("\\d{7,8}");

    private NitfSubjects() {}

    static void read(XmlElement nitf, WireItem.Builder item) {
        nitf.descendants("tobject").forEach(tobject -> object(tobject, item));
        nitf.descendants("identified-content")
                .flatMap(XmlElement::children)
                .forEach(content -> identified(content, item));
        nitf.descendants("docdata").findFirst().ifPresent(docdata -> scope(docdata, item));
        nitf.descendants("pubdata")
                .forEach(pubdata ->
                        pubdata.attribute("position.section").ifPresent(name -> subject("section", null, name, item)));
    }

    /** A number of the IPTC's: {@code subj} for eight digits, {@code medtop} for those that begin with 20. */
    static Optional<Subject> ofReference(String number, @Nullable String name) {
        var digits = number.strip();
        if (!REFERENCE.matcher(digits).matches()) return Optional.empty();
        var code = digits.length() == 7 ? "0" + digits : digits;
        return Optional.of(new Subject(code.startsWith("20") ? "medtop" : "subj", code, name));
    }

    private static void object(XmlElement tobject, WireItem.Builder item) {
        tobject.children("tobject.property")
                .flatMap(property -> property.attribute("tobject.property.type").stream())
                .forEach(item::genre);
        tobject.children("tobject.subject").forEach(subject -> subject(subject, item));
        tobject.attribute("tobject.type")
                .filter(type -> !PLAIN_TYPES.contains(Clean.lower(type.strip())))
                .ifPresent(type -> subject("tobject.type", null, type, item));
    }

    private static void subject(XmlElement element, WireItem.Builder item) {
        var name = Stream.of("detail", "matter", "type")
                .flatMap(level -> element.attribute(ATTRIBUTE + level).stream())
                .map(Clean::line)
                .findFirst()
                .orElse(null);
        var owner = element.attribute(ATTRIBUTE + "ipr").map(Clean::line).filter(ipr -> !ipr.equals("IPTC"));
        var number = element.attribute(ATTRIBUTE + "refnum").map(Clean::line);
        var letters = element.attribute(ATTRIBUTE + "code").map(Clean::line);
        var reference = number.filter(found -> owner.isEmpty()).flatMap(found -> ofReference(found, name));
        if (reference.isPresent()) item.subject(reference.get());
        else
            subject(
                    owner.orElse(number.isPresent() ? "subj" : letters.isPresent() ? "tobject.subject.code" : null),
                    number.or(() -> letters).orElse(null),
                    name,
                    item);
    }

    private static void identified(XmlElement content, WireItem.Builder item) {
        var name = name(content);
        var code = content.attribute("value")
                .or(() -> content.attribute("location-code"))
                .or(() -> content.child("alt-code").flatMap(alt -> alt.attribute("value")));
        var scheme = content.attribute("idsrc")
                .or(() -> content.attribute("code-source"))
                .or(() -> content.child("alt-code").flatMap(alt -> alt.attribute("idsrc")))
                .filter(source -> code.isPresent());
        var kind =
                content.is("classifier") ? content.attribute("type") : Optional.ofNullable(KINDS.get(content.name()));
        if (kind.isPresent() || content.is("classifier"))
            subject(scheme.or(() -> kind).orElse(null), code.orElse(null), name.orElse(null), item);
    }

    private static Optional<String> name(XmlElement content) {
        if (content.is("location")) return Places.name(content);
        return content.child("name.given").isPresent()
                ? Optional.of(content.children()
                        .filter(part -> part.name().startsWith("name."))
                        .flatMap(part -> part.line().stream())
                        .collect(Collectors.joining(" ")))
                : content.line();
    }

    private static void scope(XmlElement docdata, WireItem.Builder item) {
        docdata.children("doc-scope")
                .flatMap(scope -> scope.attribute("scope").stream())
                .forEach(scope -> subject("scope", null, scope, item));
        docdata.children("fixture")
                .flatMap(fixture -> fixture.attribute("fix-id").stream())
                .forEach(fixture -> subject("fixture", fixture, null, item));
        docdata.children("series")
                .flatMap(series -> series.attribute("series.name").stream())
                .forEach(series -> subject("series", null, series, item));
        docdata.children("evloc").forEach(place -> {
            var name = Stream.of("city", "county-dist", "state-prov")
                    .flatMap(part -> place.attribute(part).stream())
                    .map(Clean::line)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!name.isEmpty()) subject("place", null, name, item);
            place.attribute("iso-cc")
                    .map(Clean::line)
                    .ifPresent(code -> subject(code.length() == 3 ? "iso3166-1a3" : "iso3166-1a2", code, null, item));
        });
    }

    private static void subject(
            @Nullable String scheme, @Nullable String code, @Nullable String name, WireItem.Builder item) {
        if (code == null && name == null) return;
        item.subject(new Subject(line(scheme), line(code), line(name)));
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : Clean.line(text);
    }
}
