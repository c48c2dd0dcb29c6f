package org.newswire.ingest.format.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * The name of an element under its customary prefix and in lower case: {@code dc:creator}, {@code media:content},
 * {@code atom:link}; {@code title} for what is RSS's own or of no vocabulary. It is told by the namespace, which feeds
 * write with or without a slash at its end, with spaces around it, in the wrong case or of an older version; where it is
 * missing or not known, by the prefix.
 */
final class Vocabulary {

    private record Home(String namespace, String prefix) {}

    /** Beginnings of namespaces, without the scheme and in lower case; a longer one before those that it begins with. */
    private static final List<Home> HOMES = List.of(
            new Home("www.w3.org/2005/atom", "atom"),
            new Home("purl.org/atom/ns", "atom"),
            new Home("purl.org/atom/app", "app"),
            new Home("www.w3.org/2007/app", "app"),
            new Home("purl.org/atompub/tombstones", "at"),
            new Home("purl.org/syndication/thread", "thr"),
            new Home("purl.org/rss/1.0/modules/content", "content"),
            new Home("purl.org/rss/1.0/modules/dcterms", "dcterms"),
            new Home("purl.org/rss/1.0/modules/dc", "dc"),
            new Home("purl.org/rss/1.0/modules/aggregation", "ag"),
            new Home("purl.org/rss/1.0/modules/", "module"),
            new Home("purl.org/rss/", ""),
            new Home("purl.org/net/rss1.1", ""),
            new Home("purl.org/dc/elements", "dc"),
            new Home("purl.org/dc/terms", "dcterms"),
            new Home("my.netscape.com/", ""),
            new Home("channel.netscape.com/", ""),
            new Home("backend.userland.com/creativecommons", "cc"),
            new Home("backend.userland.com/", ""),
            new Home("cyber.law.harvard.edu/rss/creativecommons", "cc"),
            new Home("cyber.law.harvard.edu/rss", ""),
            new Home("blogs.law.harvard.edu/tech/rss", ""),
            new Home("web.resource.org/cc", "cc"),
            new Home("creativecommons.org/ns", "cc"),
            new Home("search.yahoo.com/mrss", "media"),
            new Home("tools.search.yahoo.com/mrss", "media"),
            new Home("video.search.yahoo.com/mrss", "media"),
            new Home("www.rssboard.org/media-rss", "media"),
            new Home("www.itunes.com/dtds", "itunes"),
            new Home("itunes.apple.com/dtds", "itunes"),
            new Home("www.georss.org/georss", "georss"),
            new Home("rssnamespace.org/feedburner", "feedburner"),
            new Home("wellformedweb.org/commentapi", "wfw"),
            new Home("prismstandard.org/namespaces", "prism"),
            new Home("www.w3.org/1999/xhtml", "xhtml"),
            new Home("www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"));

    private static final Map<String, String> OTHER_PREFIXES = Map.of("creativecommons", "cc", "mrss", "media");

    private Vocabulary() {}

    /** The name of an element. */
    static String name(XmlElement element) {
        var prefix = ofNamespace(element.namespace()).orElseGet(() -> customary(Clean.lower(element.prefix())));
        var name = Clean.lower(element.name());
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** The name of an element of an Atom document, where Atom's own need no prefix. */
    static String atomName(XmlElement element) {
        var name = name(element);
        return name.startsWith("atom:") ? name.substring("atom:".length()) : name;
    }

    private static Optional<String> ofNamespace(String namespace) {
        if (namespace.isEmpty()) return Optional.empty();
        var plain = Clean.lower(namespace.strip());
        var scheme = plain.indexOf("://");
        var address = plain.substring(scheme < 0 ? 0 : scheme + 3);
        return HOMES.stream()
                .filter(home -> address.startsWith(home.namespace()))
                .map(Home::prefix)
                .findFirst();
    }

    private static String customary(String prefix) {
        return OTHER_PREFIXES.getOrDefault(prefix, prefix);
    }
}
