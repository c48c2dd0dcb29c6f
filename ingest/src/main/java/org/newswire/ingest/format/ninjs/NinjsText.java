package org.newswire.ingest.format.ninjs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.HtmlText;
import org.newswire.ingest.format.Paragraphs;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.json.JsonFields;

/**
 * Headline, body and descriptions of a ninjs object out of the several that it may carry, one for each role or representation.
 *
 * <p>For the body HTML goes before plain text, because plain text often comes on one line without its paragraphs; other
 * markup (NITF inside JSON) comes last. Among equals the role {@code main} goes first, then the order of the original.
 * The description is the summary; an item without a body, such as a picture, has it for a body.
 */
final class NinjsText {

    private static final String CREDIT = "creditline";
    private static final String NOTE = "note";

    // Roles of descriptions that do not describe the content.
    private static final Set<String> NO_SUMMARY = Set.of(CREDIT, NOTE, "writer");

    private NinjsText() {}

    private enum Kind {
        HTML,
        TEXT,
        OTHER_MARKUP
    }

    private record Version(String role, Kind kind, String value) {

        static Version of(String role, String contentType, String value) {
            var type = Clean.lower(contentType.isEmpty() ? role : contentType);
            if (type.contains("html")) return new Version(role, Kind.HTML, value);
            if (type.contains("xml") || type.contains("nitf")) return new Version(role, Kind.OTHER_MARKUP, value);
            return new Version(role, Kind.TEXT, value);
        }

        boolean isMain() {
            return role.equals("main") || role.isEmpty();
        }

        String paragraphs() {
            return kind == Kind.TEXT ? Paragraphs.separate(value) : HtmlText.paragraphs(value);
        }
    }

    /** The main headline, else the first, else the title. */
    static Optional<String> headline(JsonFields fields) {
        return versions(fields, "headline", "headlines").stream()
                .sorted(Comparator.comparing(version -> !version.isMain()))
                .map(version -> Clean.line(version.paragraphs()))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .or(() -> fields.text("title"));
    }

    /** Body, summary, credit line and note: paragraphs separated by one empty line. */
    static void read(JsonFields fields, WireItem.Builder item) {
        var descriptions = versions(fields, "description", "descriptions");
        var described = best(descriptions.stream()
                .filter(version -> !NO_SUMMARY.contains(version.role))
                .toList());
        var body = best(versions(fields, "body", "bodies"));
        body.or(() -> described).ifPresent(item::body);
        if (body.isPresent()) described.ifPresent(item::summary);
        fields.text("creditline").or(() -> of(CREDIT, descriptions)).ifPresent(item::creditline);
        fields.text("ednote").or(() -> of(NOTE, descriptions)).ifPresent(item::edNote);
    }

    private static Optional<String> of(String role, List<Version> descriptions) {
        return best(descriptions.stream()
                .filter(version -> version.role.equals(role))
                .toList());
    }

    private static Optional<String> best(List<Version> versions) {
        return versions.stream()
                .sorted(Comparator.comparing(Version::kind).thenComparing(version -> !version.isMain()))
                .map(Version::paragraphs)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    // ninjs 2 and 3: a list of objects with role, contentType and value. ninjs 1: a member for each, body_xhtml.
    private static List<Version> versions(JsonFields fields, String singular, String plural) {
        var versions = new ArrayList<Version>();
        for (var one : fields.objects(plural))
            one.text("value")
                    .ifPresent(value -> versions.add(Version.of(
                            Clean.lower(one.text("role").orElse("")),
                            one.text("contenttype").orElse(""),
                            value)));
        fields.textsWithPrefix(singular, (role, value) -> versions.add(Version.of(role, "", value)));
        return versions;
    }
}
