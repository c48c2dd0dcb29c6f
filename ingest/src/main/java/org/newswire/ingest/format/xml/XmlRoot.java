package org.newswire.ingest.format.xml;

import java.util.Optional;
import org.newswire.ingest.format.Head;

/**
 * The root element, told from the beginning of a document without parsing it: what XML formats recognise themselves by.
 *
 * @param prefix prefix as written, empty for none
 * @param name name without prefix: {@code newsItem}
 * @param tag the start tag as far as it is there, from {@code <}
 */
public record XmlRoot(String prefix, String name, String tag) {

    /** The root element; empty when the input does not begin as XML does. */
    public static Optional<XmlRoot> of(Head head) {
        var text = head.text();
        var at = afterProlog(text);
        if (at + 1 >= text.length() || text.charAt(at) != '<' || !Character.isLetter(text.charAt(at + 1)))
            return Optional.empty();
        var end = at + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) end++;
        var name = text.substring(at + 1, end);
        var close = text.indexOf('>', end);
        var colon = name.indexOf(':');
        return Optional.of(new XmlRoot(
                name.substring(0, Math.max(0, colon)),
                name.substring(colon + 1),
                text.substring(at, close < 0 ? text.length() : close + 1)));
    }

    /** Offset of what follows white space, the declaration, comments, processing instructions and the document type. */
    private static int afterProlog(String text) {
        var at = 0;
        while (at < text.length()) {
            if (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF') at++;
            else if (text.startsWith("<?", at)) at = after(text, "?>", at + 2);
            else if (text.startsWith("<!--", at)) at = after(text, "-->", at + 4);
            else if (text.startsWith("<!", at)) at = afterDocumentType(text, at + 2);
            else break;
        }
        return at;
    }

    private static int afterDocumentType(String text, int from) {
        var inSubset = false;
        for (int i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '[') inSubset = true;
            else if (c == ']') inSubset = false;
            else if (c == '>' && !inSubset) return i + 1;
        }
        return text.length();
    }

    private static int after(String text, String end, int from) {
        var found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }
}
