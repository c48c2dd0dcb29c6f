package org.newswire.ingest.format.ninjs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.WireItem;

/**
 * Writes an item as ninjs 3.1, valid against the published schema, in a profile of our own: {@link NinjsFormat} reads
 * every field back as it was, but for the problems, which are of the original. What was found in the item is written as
 * subjects with the creator {@code Newswire} and as people, organisations, places and events with the relation {@code
 * mentions}; it is not read back.
 *
 * <p>Source: IPTC, ninjs 3.1, iptc.org/std/ninjs.
 */
public final class NinjsWriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIGNALS = "http://cv.iptc.org/newscodes/signal/";
    private static final String SIGNAL_ALIAS = "sig:";

    private NinjsWriter() {}

    /**
     * One JSON object on one line.
     *
     * @param language language that the text was found to be in, for an item that names none; null when not known
     * @param findings what was found in it
     */
    public static String write(WireItem item, @Nullable String language, List<Finding> findings) {
        var node = JSON.createObjectNode();
        node.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.1")
                .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        identify(item, node);
        put("language", item.language() == null ? language : item.language(), node);
        describe(item, node);
        text("headlines", Own.MAIN, item.headline(), node);
        body(item.body(), node);
        text("descriptions", Own.SUMMARY, item.summary(), node);
        text("descriptions", Own.CREDITLINE, item.creditline(), node);
        text("descriptions", Own.DATELINE, item.dateline(), node);
        subjects(item, node);
        for (var finding : findings) finding(finding, node);
        OwnLinks.write(item.links(), node);
        return node.toString();
    }

    private static void identify(WireItem item, ObjectNode node) {
        var uri = Own.uri("item", item.guid());
        node.put("uri", uri);
        if (!uri.equals(item.guid()))
            node.withArray("altIds").addObject().put("role", Own.GUID).put("value", item.guid());
        node.put("profile", Own.PROFILE);
        put("version", item.version(), node);
        put("firstCreated", item.firstCreated(), node);
        put("versionCreated", item.versionCreated(), node);
        put("embargoedUntil", item.embargoed(), node);
        var status = item.pubStatus().name().toLowerCase(Locale.ROOT);
        if (item.pubStatus() == PubStatus.UNKNOWN) text("descriptions", Own.PUB_STATUS, status, node);
        else node.put("pubStatus", status);
        if (item.urgency() != null) node.put("urgency", item.urgency());
        if (item.priority() != null)
            text("descriptions", Own.PRIORITY, item.priority().toString(), node);
    }

    private static void describe(WireItem item, ObjectNode node) {
        put("slugline", item.slugline(), node);
        put("by", item.byline(), node);
        source(Own.PROVIDER, item.provider(), node);
        for (var creator : item.creators()) source(Own.AUTHOR, creator, node);
        for (var genre : item.genres()) node.withArray("genres").addObject().put("name", genre);
        put("edNote", item.edNote(), node);
        put("usageTerms", item.usageTerms(), node);
        put("copyrightNotice", item.copyright(), node);
    }

    private static void body(String body, ObjectNode node) {
        if (body.isEmpty()) return;
        text("bodies", Own.MAIN, body, node);
        node.put("type", "text");
    }

    private static void subjects(WireItem item, ObjectNode node) {
        OwnSubject.write(item.subjects(), node);
        for (var keyword : item.keywords())
            node.withArray("subjects").addObject().put("name", keyword).put("rel", Own.KEYWORD);
        for (var signal : item.signals()) {
            var subject =
                    node.withArray("subjects").addObject().put("name", signal).put("rel", Own.SIGNAL);
            var uri = SIGNALS + signal.replaceFirst("^" + SIGNAL_ALIAS, "");
            if (signal.startsWith(SIGNAL_ALIAS) && Own.isUri(uri)) subject.put("uri", uri);
        }
        var places = item.located();
        if (!places.isEmpty()) node.put("located", places.get(0));
        for (var place : places.subList(Math.min(1, places.size()), places.size()))
            node.withArray("places").addObject().put("name", place).put("rel", Own.LOCATED);
    }

    private static void finding(Finding finding, ObjectNode node) {
        var concept = node.withArray(finding.kind().member)
                .addObject()
                .put("name", finding.name())
                .put("literal", finding.identifier());
        if (finding.uri() != null && Own.isUri(finding.uri())) concept.put("uri", finding.uri());
        if (finding.kind() != Finding.Kind.TOPIC) concept.put("rel", Own.MENTIONS);
        if (!finding.kind().member.equals("subjects")) return;
        concept.put("creator", Own.CREATOR);
        if (finding.confidence() != null) concept.put("confidence", finding.confidence());
    }

    private static void text(String list, String role, @Nullable String value, ObjectNode node) {
        if (value != null)
            node.withArray(list)
                    .addObject()
                    .put("role", role)
                    .put("contentType", Own.PLAIN)
                    .put("value", value);
    }

    private static void source(String role, @Nullable String name, ObjectNode node) {
        if (name != null)
            node.withArray("infoSources").addObject().put("name", name).put("role", role);
    }

    private static void put(String name, @Nullable String value, ObjectNode node) {
        if (value != null) node.put(name, value);
    }

    private static void put(String name, @Nullable Instant value, ObjectNode node) {
        if (value != null) node.put(name, value.toString());
    }
}
