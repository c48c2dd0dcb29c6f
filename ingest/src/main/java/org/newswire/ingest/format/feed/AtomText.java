package org.newswire.ingest.format.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Text constructs and content of Atom. Version 1.0 says {@code text}, {@code html} or {@code xhtml} in {@code type}, or
 * a media type; 0.3 says a media type in {@code type} and {@code xml}, {@code escaped} or {@code base64} in {@code
 * mode}. Content of a media type that is not text is in base64. Markup that is said to be plain text, as it often is, is
 * read as markup all the same. Source: RFC 4287, sections 3.1 and 4.1.3; Atom 0.3, section 3.1.
 */
final class AtomText {

    private AtomText() {}

    static Markup of(XmlElement element) {
        if (element.children().findAny().isPresent()) return new Markup(element.innerMarkup(), true);
        var type = Clean.lower(Fields.attribute(element, "type").orElse("text").strip());
        var text = isBase64(element, type) ? decoded(element.text()) : element.text();
        return type.contains("html") ? new Markup(text, true) : Markup.guessed(text);
    }

    private static boolean isBase64(XmlElement element, String type) {
        var mode = Clean.lower(Fields.attribute(element, "mode").orElse(""));
        if (mode.equals("base64") || type.equals("base64")) return true;
        if (!mode.isEmpty() || type.indexOf('/') < 0) return false;
        return !type.startsWith("text/") && !type.contains("xml") && !type.contains("html") && !type.contains("json");
    }

    // What is not base64 after all, or no text when it is decoded, stays as it is.
    private static String decoded(String text) {
        try {
            var decoded = new String(Base64.getMimeDecoder().decode(text), UTF_8);
            return decoded.indexOf('\uFFFD') < 0 && decoded.indexOf('\0') < 0 && !decoded.isBlank() ? decoded : text;
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }
}
