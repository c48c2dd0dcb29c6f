package org.newswire.ingest.format.feed;

import java.util.regex.Pattern;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.xml.XmlRoot;

/**
 * The root element of what may be a feed, also when something that is no XML stands before it, as warnings of the
 * program that wrote it do.
 *
 * @param name name without prefix in lower case, empty when there is none
 * @param text the beginning of the document in lower case
 */
record FeedRoot(String name, String text) {

    private static final Pattern LATER =
            Pattern.compile("<(?<name>rss|rdf:rdf|feed)(?=\\s)[^<>]{0,2000}(?:version|xmlns)\\s*=");
    private static final int MOST_JUNK = 4096;

    static FeedRoot of(Head head) {
        var text = Clean.lower(head.text());
        var first = XmlRoot.of(head).map(root -> Clean.lower(root.name())).orElse("");
        return new FeedRoot(isPage(text, first) ? first : later(text, first), text);
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Whether one of these is in the beginning of the document. */
    boolean hasWithin(String... texts) {
        for (var wanted : texts) if (text.contains(wanted)) return true;
        return false;
    }

    // Pages and JSON may quote a feed; what else begins with something strange may be one.
    private static boolean isPage(String text, String first) {
        return text.startsWith("{") || text.startsWith("[") || first.equals("html");
    }

    private static String later(String text, String first) {
        if (first.equals("rss") || first.equals("rdf") || first.equals("feed")) return first;
        var found = LATER.matcher(text.substring(0, Math.min(text.length(), 2 * MOST_JUNK)));
        return found.find() && found.start() <= MOST_JUNK ? Clean.afterLast(found.group("name"), ":") : first;
    }
}
