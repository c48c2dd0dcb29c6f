package org.newswire.ingest.format.newsmlg2;

import java.util.Set;
import java.util.regex.Pattern;
import org.newswire.ingest.format.xml.XmlRoot;

/**
 * Tells a document of the News Architecture by its root element: by the namespace or the standard that it names, or, when
 * it names neither, by the name alone. Fragments of an item, as they stand in documentation and in some interfaces, are
 * told by their names too.
 */
final class G2Root {

    private static final Set<String> ITEMS = Set.of(
            "newsItem",
            "packageItem",
            "conceptItem",
            "knowledgeItem",
            "planningItem",
            "catalogItem",
            "newsMessage",
            "groupSet",
            "contentSet",
            "contentMeta");
    private static final String CATALOG = "catalog";

    private static final Pattern STANDARD =
            Pattern.compile("\\sstandard\\s*=\\s*[\"']\\s*(?:NewsML|EventsML|SportsML)-?G2", Pattern.CASE_INSENSITIVE);

    private G2Root() {}

    static boolean matches(XmlRoot root) {
        var isItem = ITEMS.contains(root.name());
        if (!isItem && !root.name().equals(CATALOG)) return false;
        var namespace = Pattern.compile("\\sxmlns" + (root.prefix().isEmpty() ? "" : ":" + Pattern.quote(root.prefix()))
                        + "\\s*=\\s*[\"'](?<uri>[^\"']*)[\"']")
                .matcher(root.tag());
        var isNamed = namespace.find();
        if (isNamed && namespace.group("uri").contains("iptc.org/std")) return true;
        return isItem && (!isNamed || STANDARD.matcher(root.tag()).find());
    }
}
