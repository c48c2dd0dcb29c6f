package org.newswire.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Problems;

/**
 * The members of a JSON object, found under any of several names. Names are compared in lower case and without {@code
 * _}, {@code -} and {@code $}, because exports differ in just that: {@code versioncreated}, {@code versionCreated},
 * {@code version_created}. A member of the wrong type is a problem and then as if absent; null, blank text and empty
 * lists are absent.
 */
public final class JsonFields {

    private final Map<String, Map.Entry<String, JsonNode>> members = new LinkedHashMap<>();
    private final ObjectNode object;
    private final JsonTree tree;
    private final Problems problems;

    JsonFields(ObjectNode object, JsonTree tree, Problems problems) {
        this.object = object;
        this.tree = tree;
        this.problems = problems;
        object.properties().forEach(member -> {
            if (!isAbsent(member.getValue())) members.putIfAbsent(normalised(member.getKey()), member);
        });
    }

    /** Whether one of the names is there. */
    public boolean has(String... names) {
        for (var name : names) if (members.containsKey(name)) return true;
        return false;
    }

    /** Text, number or boolean under the first of the names that is there. */
    public Optional<String> text(String... names) {
        for (var name : names) {
            var member = members.get(name);
            if (member == null) continue;
            var value = scalar(member.getValue());
            if (value.isPresent()) return value;
            wrongType(member.getKey(), "text", member.getValue());
        }
        return Optional.empty();
    }

    /** Hands on the text under the first of the names that is there; problems with it are put where it stands. */
    public void text(Consumer<String> reader, String... names) {
        for (var name : names) {
            var member = members.get(name);
            if (member == null) continue;
            var value = scalar(member.getValue());
            if (value.isPresent()) {
                problems.at(tree.position(object, member.getKey()), () -> reader.accept(value.get()));
                return;
            }
            wrongType(member.getKey(), "text", member.getValue());
        }
    }

    /** Texts under the first of the names that is there: a list of texts, or one text. */
    public List<String> texts(String... names) {
        for (var name : names) {
            var member = members.get(name);
            if (member == null) continue;
            var texts = new ArrayList<String>();
            for (var value : elements(member.getValue()))
                scalar(value).ifPresentOrElse(texts::add, () -> wrongType(member.getKey(), "a list of texts", value));
            return texts;
        }
        return List.of();
    }

    /** Objects under the first of the names that is there: a list of objects, or one object. */
    public List<JsonFields> objects(String... names) {
        for (var name : names) {
            var member = members.get(name);
            if (member == null) continue;
            var objects = new ArrayList<JsonFields>();
            for (var value : elements(member.getValue())) {
                if (value instanceof ObjectNode inner) objects.add(new JsonFields(inner, tree, problems));
                else wrongType(member.getKey(), "a list of objects", value);
            }
            return objects;
        }
        return List.of();
    }

    /** An object and the name it stands under, empty in a list. */
    public record Named(Optional<String> name, JsonFields fields) {}

    /** Objects that are a list, or the members of an object: {@code associations} of ninjs 2 and of ninjs 1. */
    public List<Named> objectsOrNamed(String... names) {
        for (var name : names) {
            var member = members.get(name);
            if (member == null) continue;
            if (!(member.getValue() instanceof ObjectNode entries))
                return objects(name).stream()
                        .map(fields -> new Named(Optional.empty(), fields))
                        .toList();
            var named = new ArrayList<Named>();
            entries.properties().forEach(entry -> {
                if (entry.getValue() instanceof ObjectNode value)
                    named.add(new Named(Optional.of(entry.getKey()), new JsonFields(value, tree, problems)));
                else wrongType(entry.getKey(), "an object", entry.getValue());
            });
            return named;
        }
        return List.of();
    }

    /** Whether the value under this name is an object or a list that begins with one. */
    public boolean isListOfObjects(String name) {
        var member = members.get(name);
        if (member == null) return false;
        var value = member.getValue();
        return value.isObject() || (value.isArray() && value.get(0).isObject());
    }

    /** Gives every text whose name begins so, with the rest of its name. */
    public void textsWithPrefix(String prefix, BiConsumer<String, String> reader) {
        members.forEach((name, member) -> {
            if (name.startsWith(prefix))
                scalar(member.getValue()).ifPresent(value -> reader.accept(name.substring(prefix.length()), value));
        });
    }

    static String normalised(String name) {
        return Clean.lower(name).replaceAll("[_$-]", "");
    }

    private static Iterable<JsonNode> elements(JsonNode value) {
        return value.isArray() ? value : List.of(value);
    }

    private static Optional<String> scalar(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isNull()
                || (value.isTextual() && value.textValue().isBlank())
                || (value.isContainerNode() && value.isEmpty());
    }

    private void wrongType(String name, String wanted, JsonNode value) {
        problems.add(
                Problems.excerpt(name, 60) + " should be " + wanted + ", has " + JsonReader.kind(value) + ", ignored",
                tree.position(object, name));
    }
}
