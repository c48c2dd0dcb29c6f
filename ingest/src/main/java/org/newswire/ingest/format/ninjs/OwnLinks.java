package org.newswire.ingest.format.ninjs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.json.JsonFields;

/**
 * The links of an item in the profile of Newswire: those that lead the list and are renditions become renditions, those
 * that end it and are trust indicators become those, all others associations. So their order is kept.
 */
final class OwnLinks {

    private static final String RENDITION = "rendition:";
    private static final String ASSOCIATION = "association:";
    private static final String INDICATOR = "trustindicator:";
    private static final String UNNAMED = "association";

    private static final Set<String> TYPES =
            Set.of("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning");

    private OwnLinks() {}

    static void write(List<Link> links, ObjectNode item) {
        var begin = 0;
        while (begin < links.size() && isRendition(links.get(begin))) begin++;
        var end = links.size();
        while (end > begin && isIndicator(links.get(end - 1))) end--;

        for (var link : links.subList(0, begin))
            rendition(link, item.withArray("renditions").addObject());
        for (var link : links.subList(begin, end))
            association(link, item.withArray("associations").addObject());
        for (var link : links.subList(end, links.size()))
            indicator(link, item.withArray("trustIndicators").addObject());
    }

    static void read(JsonFields fields, WireItem.Builder item) {
        for (var rendition : fields.objects("renditions"))
            item.link(new Link(
                    RENDITION + rendition.text("name").orElse(""),
                    rendition.text("href").orElse(""),
                    rendition.text("title").orElse(null),
                    rendition.text("contenttype").orElse(null)));
        for (var association : fields.objects("associations")) item.link(association(association));
        for (var indicator : fields.objects("trustindicators"))
            item.link(new Link(
                    INDICATOR + indicator.text("role").orElse(""),
                    indicator.text("href").orElse(""),
                    indicator.text("title").orElse(null)));
    }

    private static boolean isRendition(Link link) {
        return link.rel() != null
                && link.rel().length() > RENDITION.length()
                && link.rel().startsWith(RENDITION)
                && Own.isUri(link.href());
    }

    private static void rendition(Link link, ObjectNode node) {
        node.put("name", after(RENDITION, link)).put("href", link.href());
        put("title", link.title(), node);
        put("contentType", link.type(), node);
    }

    private static boolean isIndicator(Link link) {
        return link.rel() != null
                && link.rel().startsWith(INDICATOR)
                && Own.isUri(after(INDICATOR, link))
                && Own.isUri(link.href())
                && link.type() == null;
    }

    private static void indicator(Link link, ObjectNode node) {
        node.put("role", after(INDICATOR, link)).put("href", link.href());
        put("title", link.title(), node);
    }

    private static void association(Link link, ObjectNode node) {
        var rel = link.rel();
        var name = name(link);
        node.put("name", name);
        if (rel != null && (name.equals(UNNAMED) || !rel.equals(ASSOCIATION + name))) node.put("rel", rel);
        var uri = Own.uri("link", link.href());
        node.put("uri", uri);
        if (!uri.equals(link.href()))
            node.withArray("altIds").addObject().put("role", Own.HREF).put("value", link.href());
        put("title", link.title(), node);
        if (link.type() == null) return;
        if (TYPES.contains(link.type())) {
            node.put("type", link.type());
        } else {
            var rendition = node.withArray("renditions").addObject().put("name", Own.MAIN);
            if (uri.equals(link.href())) rendition.put("href", uri);
            rendition.put("contentType", link.type());
        }
    }

    // One without a relation is called so, and one that happens to be called so says its relation.
    private static String name(Link link) {
        var rel = link.rel();
        if (rel == null || !rel.startsWith(ASSOCIATION)) return UNNAMED;
        var name = rel.substring(ASSOCIATION.length());
        return name.isBlank() ? UNNAMED : name;
    }

    private static Link association(JsonFields fields) {
        var name = fields.text("name").orElse(UNNAMED);
        var rel = fields.text("rel").orElse(name.equals(UNNAMED) ? null : ASSOCIATION + name);
        var href = fields.objects("altids").stream()
                .filter(id -> id.text("role").filter(Own.HREF::equals).isPresent())
                .flatMap(id -> id.text("value").stream())
                .findFirst()
                .or(() -> fields.text("uri"));
        var type = fields.text("type")
                .or(() -> fields.objects("renditions").stream()
                        .flatMap(rendition -> rendition.text("contenttype").stream())
                        .findFirst());
        return new Link(rel, href.orElse(""), fields.text("title").orElse(null), type.orElse(null));
    }

    private static String after(String prefix, Link link) {
        return link.rel() == null ? "" : link.rel().substring(prefix.length());
    }

    private static void put(String name, @Nullable String value, ObjectNode node) {
        if (value != null) node.put(name, value);
    }
}
