package org.newswire.ingest.format.ninjs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.HtmlText;
import org.newswire.ingest.format.Paragraphs;
import org.newswire.ingest.format.json.JsonFields;

/**
 * Headline and body of a ninjs object out of the several that it may carry, one for each role or representation.
 *
 * <p>For the body HTML goes before plain text, because plain text often comes on one line without its paragraphs; other
 * markup (NITF inside JSON) comes last. Among equals the role {@code main} goes first, then the order of the original.
 * An item without a body, such as a picture, has its description for one.
 */
final class NinjsText {

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

    /** The body, or the description where there is none: paragraphs separated by one empty line. */
    static Optional<String> body(JsonFields fields) {
        return best(versions(fields, "body", "bodies")).or(() -> best(versions(fields, "description", "descriptions")));
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
