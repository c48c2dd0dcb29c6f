package org.newswire.app.view;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import org.newswire.enrich.Annotations;
import org.newswire.enrich.AnnotatorRun;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.temporal.Timex;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.topic.TopicTag;

/** An annotated story for programs: one JSON object with the field names of the enriched record. */
public final class StoryJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StoryJson() {}

    /** One line of JSON. Spans are half-open UTF-16 offsets into {@code text}. */
    public static String of(String guid, Annotations annotations) {
        var article = annotations.article();
        var json = MAPPER.createObjectNode();
        json.put("guid", guid);
        json.put("created", article.created().toString());
        json.put("detectedLanguage", article.language());
        json.put("text", article.text());
        list(json, "regions", article.regions(), (node, region) -> {
            node.put("type", region.type().name());
            span(node, region.span());
        });
        list(json, "sentences", article.sentences(), (node, sentence) -> span(node, sentence.span()));
        list(json, "entities", annotations.entities(), StoryJson::entity);
        list(json, "dates", annotations.dates(), StoryJson::date);
        list(json, "topics", annotations.topics(), StoryJson::topic);
        list(json, "annotators", annotations.runs(), StoryJson::run);
        return json.toString();
    }

    private static void entity(ObjectNode node, Entity entity) {
        node.put("id", entity.id())
                .put("type", entity.type().name())
                .put("subtype", entity.subtype())
                .put("name", entity.name())
                .put("salience", entity.salience());
        var roles = node.putArray("roles");
        entity.roles().forEach(roles::add);
        list(node, "mentions", entity.mentions(), (inner, mention) -> {
            span(inner, mention.span());
            inner.put("text", mention.text()).put("confidence", mention.confidence());
        });
    }

    private static void date(ObjectNode node, Timex date) {
        span(node, date.span());
        node.put("text", date.text())
                .put("type", date.type().name())
                .put("value", date.value())
                .put("mod", date.mod())
                .put("quant", date.quant())
                .put("freq", date.freq())
                .put("beginPoint", date.beginPoint())
                .put("endPoint", date.endPoint());
        var interval = date.interval();
        node.put("earliest", interval == null ? null : interval.earliestIso());
        node.put("latest", interval == null ? null : interval.latestIso());
        node.put("anchor", date.anchor() == null ? null : date.anchor().toString());
        node.put("rule", date.rule());
    }

    private static void topic(ObjectNode node, TopicTag topic) {
        node.put("qcode", topic.qcode()).put("name", topic.name()).put("confidence", topic.confidence());
        list(node, "evidence", topic.evidence(), (inner, evidence) -> {
            span(inner, evidence.span());
            inner.put("text", evidence.text());
        });
        node.put("rule", topic.rule()).put("ruleVersion", topic.ruleVersion());
    }

    private static void run(ObjectNode node, AnnotatorRun run) {
        node.put("name", run.name())
                .put("version", run.version())
                .put("status", run.status().name())
                .put("message", run.message());
    }

    private static void span(ObjectNode node, Span span) {
        node.put("begin", span.begin()).put("end", span.end());
    }

    private static <T> void list(ObjectNode parent, String name, List<T> values, BiConsumer<ObjectNode, T> write) {
        ArrayNode array = parent.putArray(name);
        values.forEach(value -> write.accept(array.addObject(), value));
    }
}
