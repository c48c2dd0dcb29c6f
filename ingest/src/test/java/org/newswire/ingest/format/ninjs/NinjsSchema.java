package org.newswire.ingest.format.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules of ninjs 3.1 that what we write has to keep: which members an object may have, which it must have, and what
 * each holds. Members that we never write are left out and so not allowed. Source: IPTC, ninjs 3.1.
 */
final class NinjsSchema {

    private static final Predicate<JsonNode> TEXT = JsonNode::isTextual;
    private static final Predicate<JsonNode> URI = value -> value.isTextual() && Own.isUri(value.textValue());
    private static final Predicate<JsonNode> DATE_TIME = NinjsSchema::isDateTime;
    private static final Predicate<JsonNode> PERCENT = integer(0, 100);

    private record Shape(Map<String, Object> members, Set<String> required) {}

    private static final Shape VALUE = shape(Set.of("value"), Map.of("role", TEXT, "contentType", TEXT, "value", TEXT));
    private static final Shape CONCEPT =
            shape(Set.of(), Map.of("name", TEXT, "rel", TEXT, "uri", URI, "literal", TEXT));
    private static final Shape SUBJECT = shape(
            Set.of(),
            Map.of(
                    "name",
                    TEXT,
                    "rel",
                    TEXT,
                    "uri",
                    URI,
                    "literal",
                    TEXT,
                    "creator",
                    TEXT,
                    "relevance",
                    PERCENT,
                    "confidence",
                    PERCENT));
    private static final Shape RENDITION =
            shape(Set.of("name"), Map.of("name", TEXT, "href", URI, "contentType", TEXT, "title", TEXT));
    private static final Shape ALT_ID = shape(Set.of(), Map.of("role", TEXT, "value", TEXT));
    private static final Predicate<JsonNode> TYPE =
            oneOf("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning");
    private static final Shape ASSOCIATION = shape(
            Set.of("name", "uri"),
            Map.of(
                    "name",
                    TEXT,
                    "rel",
                    TEXT,
                    "uri",
                    URI,
                    "title",
                    TEXT,
                    "type",
                    TYPE,
                    "altIds",
                    ALT_ID,
                    "renditions",
                    RENDITION));
    private static final Shape ITEM = shape(
            Set.of("uri"),
            Map.ofEntries(
                    Map.entry("standard", shape(Set.of(), Map.of("name", TEXT, "version", TEXT, "schema", URI))),
                    Map.entry("uri", URI),
                    Map.entry("type", TYPE),
                    Map.entry("profile", TEXT),
                    Map.entry("version", TEXT),
                    Map.entry("firstCreated", DATE_TIME),
                    Map.entry("versionCreated", DATE_TIME),
                    Map.entry("embargoedUntil", DATE_TIME),
                    Map.entry("pubStatus", oneOf("usable", "withheld", "canceled")),
                    Map.entry("urgency", integer(1, 9)),
                    Map.entry("copyrightNotice", TEXT),
                    Map.entry("usageTerms", TEXT),
                    Map.entry("edNote", TEXT),
                    Map.entry("language", TEXT),
                    Map.entry("headlines", VALUE),
                    Map.entry("descriptions", VALUE),
                    Map.entry("bodies", VALUE),
                    Map.entry("people", CONCEPT),
                    Map.entry("organisations", CONCEPT),
                    Map.entry("places", CONCEPT),
                    Map.entry("events", CONCEPT),
                    Map.entry("objects", CONCEPT),
                    Map.entry("subjects", SUBJECT),
                    Map.entry(
                            "infoSources",
                            shape(Set.of(), Map.of("name", TEXT, "role", TEXT, "uri", URI, "literal", TEXT))),
                    Map.entry("by", TEXT),
                    Map.entry("slugline", TEXT),
                    Map.entry("located", TEXT),
                    Map.entry("renditions", RENDITION),
                    Map.entry("associations", ASSOCIATION),
                    Map.entry("altIds", ALT_ID),
                    Map.entry("trustIndicators", shape(Set.of(), Map.of("role", URI, "title", TEXT, "href", URI))),
                    Map.entry("genres", shape(Set.of(), Map.of("name", TEXT, "uri", TEXT, "literal", TEXT)))));

    private NinjsSchema() {}

    /** Every rule that an item breaks, with the path to the place; empty for a valid one. */
    static List<String> violations(JsonNode item) {
        var violations = new ArrayList<String>();
        check("", item, ITEM, violations);
        return violations;
    }

    private static void check(String path, JsonNode object, Shape shape, List<String> violations) {
        if (!object.isObject()) {
            violations.add(path + " is no object");
            return;
        }
        for (var name : shape.required) if (!object.has(name)) violations.add(path + "/" + name + " is missing");
        object.properties().forEach(member -> {
            var here = path + "/" + member.getKey();
            var rule = shape.members.get(member.getKey());
            if (rule == null) violations.add(here + " is not a member");
            else check(here, member.getValue(), rule, violations);
        });
    }

    // Of all objects only the standard is not in a list.
    @SuppressWarnings("unchecked")
    private static void check(String path, JsonNode value, Object rule, List<String> violations) {
        if (rule instanceof Shape shape) {
            if (path.equals("/standard")) check(path, value, shape, violations);
            else if (!value.isArray()) violations.add(path + " is no array");
            else value.forEach(element -> check(path, element, shape, violations));
        } else if (!((Predicate<JsonNode>) rule).test(value)) {
            violations.add(path + " may not be " + value);
        }
    }

    private static Shape shape(Set<String> required, Map<String, Object> members) {
        return new Shape(members, required);
    }

    private static Predicate<JsonNode> oneOf(String... values) {
        return value -> Set.of(values).contains(value.asText());
    }

    private static Predicate<JsonNode> integer(int min, int max) {
        return value -> value.isInt() && value.intValue() >= min && value.intValue() <= max;
    }

    private static boolean isDateTime(JsonNode value) {
        try {
            return OffsetDateTime.parse(value.asText()).getYear() > 0;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }
}
