package org.newswire.ingest.format.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;

/**
 * The words of the profile in which Newswire writes ninjs. ninjs has no member for some fields of an item and asks for
 * URIs where agencies have none; in this profile such fields are descriptions, subjects and alternative ids with the
 * roles and relations below, and {@link OwnItem} reads each value back as it was.
 */
final class Own {

    static final String PROFILE = "newswire-1";
    static final String CREATOR = "Newswire";

    static final String GUID = "guid";
    static final String HREF = "href";
    static final String MAIN = "main";
    static final String PLAIN = "text/plain";

    static final String SUMMARY = "summary";
    static final String CREDITLINE = "creditline";
    static final String DATELINE = "dateline";
    static final String PRIORITY = "priority";
    static final String PUB_STATUS = "pubStatus";

    static final String KEYWORD = "keyword";
    static final String SIGNAL = "signal";
    static final String LOCATED = "located";
    static final String MENTIONS = "mentions";
    static final String PROVIDER = "provider";
    static final String AUTHOR = "creator";

    private Own() {}

    /** Whether a text is a URI as RFC 3986 has it: absolute, ASCII, every other character escaped. */
    static boolean isUri(String text) {
        if (!text.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '[' && c != ']')) return false;
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /** The text itself when it is a URI, else a URN that holds it. */
    static String uri(String kind, String text) {
        if (isUri(text)) return text;
        return "urn:newswire:" + kind + ":" + URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
