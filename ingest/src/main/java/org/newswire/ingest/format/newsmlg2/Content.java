package org.newswire.ingest.format.newsmlg2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.HtmlText;
import org.newswire.ingest.format.Paragraphs;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.TextDecoder;
import org.newswire.ingest.format.xml.XmlElement;
import org.newswire.ingest.format.xml.XmlException;
import org.newswire.ingest.format.xml.XmlReader;

/**
 * Reads the text out of a {@code contentSet}. What is in it are renditions of the same content, so one is chosen: markup
 * goes before plain text, which goes before data. Source: NewsML-G2 Specification, contentSet.
 */
final class Content {

    private static final Pattern NO_TEXT = Pattern.compile("(?:image|audio|video|font|model)/");

    private final Problems problems;

    Content(Problems problems) {
        this.problems = problems;
    }

    /** The best rendition that has text, else the best that has not; empty when there is none. */
    Optional<BodyMarkup> of(G2Item item) {
        return item.parts("contentSet")
                .flatMap(XmlElement::children)
                .filter(child -> child.is("inlineXML") || child.is("inlineData"))
                .flatMap(child -> rendition(child).stream())
                .min(Comparator.comparing((BodyMarkup found) -> found.body().isEmpty())
                        .thenComparing(BodyMarkup::kind));
    }

    private Optional<BodyMarkup> rendition(XmlElement element) {
        if (element.children().findAny().isPresent()) return Optional.of(BodyMarkup.of(element));
        var type = Clean.lower(element.attribute("contenttype").orElse(""));
        if (NO_TEXT.matcher(type).lookingAt()) return Optional.empty();
        return decoded(element).filter(text -> !text.isBlank()).map(text -> ofText(text, type));
    }

    /** The text in an element, whatever encoding it is wrapped in. */
    private Optional<String> decoded(XmlElement element) {
        var encoding = element.attribute("encoding")
                .or(() -> element.attribute("encodinguri"))
                .map(name -> Clean.lower(Clean.afterLast(name.strip(), ":/#")))
                .orElse("");
        if (!encoding.contains("base64")) return Optional.of(element.text());
        var bytes = base64(element);
        var text = bytes.flatMap(found -> TextDecoder.decode(found, null, problems));
        if (bytes.isPresent() && text.isEmpty())
            problems.add(element.name() + " holds no text once decoded, left out", element.position());
        return text;
    }

    private Optional<byte[]> base64(XmlElement element) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(element.text().getBytes(ISO_8859_1)));
        } catch (IllegalArgumentException notBase64) {
            problems.add(element.name() + " is not base64 as it says, left out", element.position());
            return Optional.empty();
        }
    }

    private static BodyMarkup ofText(String text, String type) {
        var isXml = type.contains("xml") || type.contains("nitf") || text.contains("<nitf");
        if (isXml && text.stripLeading().startsWith("<")) {
            try {
                return BodyMarkup.of(XmlReader.read(text, new Problems()));
            } catch (XmlException notXml) {
                // HTML reads any markup.
            }
        }
        if (isXml || type.contains("html") || HtmlMarks.in(text))
            return BodyMarkup.plain(BodyMarkup.Kind.XHTML, HtmlText.paragraphs(text));
        return BodyMarkup.plain(BodyMarkup.Kind.STORY, Paragraphs.separate(text));
    }
}
