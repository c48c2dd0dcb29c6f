package org.newswire.ingest.format.newsml1;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.TextDecoder;
import org.newswire.ingest.format.TextOrHtml;
import org.newswire.ingest.format.nitf.NitfFormat;
import org.newswire.ingest.format.xml.XmlElement;
import org.newswire.ingest.format.xml.XmlException;
import org.newswire.ingest.format.xml.XmlReader;

/**
 * A {@code ContentItem}: text in the document, or a reference to something outside it.
 *
 * @param element the element
 * @param path components around it, the nearest first
 * @param role role of the nearest component that has one, in lower case; empty for none
 * @param language language of the nearest component that says one, in lower case
 */
record Content(XmlElement element, List<XmlElement> path, String role, Optional<String> language) {

    private static final Pattern NOT_TEXT = Pattern.compile(
            "image|photo|picture|graphic|jpe?g|gif|png|tiff|audio|video|mpeg|mp[34]|wav|flash|animation|css|stylesheet|pdf|zip");

    /** What of an item a text is, in the order in which one is taken for its body. */
    enum Kind {
        BODY,
        UNNAMED,
        OTHER,
        LEAD,
        SUMMARY,
        CAPTION,
        HEADLINE
    }

    Content {
        path = List.copyOf(path);
    }

    Kind kind() {
        return switch (role) {
            case "main", "body", "text", "maintext", "main text", "story", "article", "principal" -> Kind.BODY;
            case "" -> Kind.UNNAMED;
            case "lead", "lede", "intro", "introduction" -> Kind.LEAD;
            case "summary", "abstract", "subheadline", "subtitle", "teaser", "synopsis" -> Kind.SUMMARY;
            case "caption", "legend", "photocaption" -> Kind.CAPTION;
            case "headline", "title" -> Kind.HEADLINE;
            default -> Kind.OTHER;
        };
    }

    /** Whether it is text that is here. */
    boolean isText() {
        return !NOT_TEXT.matcher(type()).find()
                && data().filter(data -> !data.text().isBlank()).isPresent();
    }

    /** Whether the format keeps paragraphs. */
    boolean isMarkup() {
        var text = data().orElse(element);
        return text.children().findAny().isPresent() || text.text().indexOf('<') >= 0;
    }

    /** Media type, else format, else kind of media, as the provider wrote it. */
    Optional<String> mediaType() {
        return Stream.of("MimeType", "Format", "MediaType")
                .flatMap(name -> Names.formal(element, name).stream())
                .findFirst();
    }

    /** Where it is, when it is not here. */
    Optional<String> href() {
        return element.attribute("Href").map(Clean::line);
    }

    /** Reads the text in it. */
    Text read(Problems problems) {
        var data = data();
        if (data.isEmpty()) return new Text("", Optional.empty());
        var document = data.get().descendants("nitf").findFirst();
        if (document.isPresent()) return Text.of(document.get());
        if (data.get().children().findAny().isPresent()) return new Text(NitfFormat.body(data.get()), Optional.empty());
        var characters = characters(data.get(), problems);
        return inside(characters, problems)
                .map(Text::of)
                .orElseGet(() -> new Text(TextOrHtml.paragraphs(characters), Optional.empty()));
    }

    /**
     * What a content item says.
     *
     * @param paragraphs its text, paragraphs separated by one empty line
     * @param document the NITF document that it is in, empty when it is in none
     */
    record Text(String paragraphs, Optional<XmlElement> document) {

        static Text of(XmlElement nitf) {
            return new Text(NitfFormat.body(nitf), Optional.of(nitf));
        }
    }

    // A NITF document that was escaped or encoded as a whole.
    private static Optional<XmlElement> inside(String characters, Problems problems) {
        if (!characters.contains("<nitf")) return Optional.empty();
        try {
            var root = XmlReader.read(characters, problems);
            return root.is("nitf")
                    ? Optional.of(root)
                    : root.descendants("nitf").findFirst();
        } catch (XmlException notXml) {
            return Optional.empty();
        }
    }

    private static String characters(XmlElement data, Problems problems) {
        var encoding = data.parent().filter(parent -> parent.is("Encoding"));
        if (encoding.isEmpty()) return data.text();
        var notation = Clean.lower(encoding.get().attribute("Notation").orElse(""));
        if (notation.contains("base64")) return decoded(data.text(), problems);
        problems.add("text in the encoding \"" + Problems.excerpt(notation, 40) + "\" is left out", data.position());
        return "";
    }

    private static String decoded(String base64, Problems problems) {
        try {
            var bytes = Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.ISO_8859_1));
            return TextDecoder.decode(bytes, null, problems).orElse("");
        } catch (IllegalArgumentException notBase64) {
            problems.add("text that should be base64 is not, left out");
            return "";
        }
    }

    private Optional<XmlElement> data() {
        var inside = element;
        while (true) {
            var data = inside.child("DataContent");
            if (data.isPresent()) return data;
            var encoding = inside.child("Encoding");
            if (encoding.isEmpty()) return Optional.empty();
            inside = encoding.get();
        }
    }

    private String type() {
        return Stream.of("MediaType", "Format", "MimeType")
                .map(name -> Names.key(element, name))
                .reduce(role, (all, name) -> all + " " + name);
    }
}
