package org.newswire.ingest.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.config.Nearest;
import org.newswire.runtime.config.Setting;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One mapping of the file: its keys are checked once, its values are read one by one, and all problems are noted. */
final class Section {

    private final String where;
    private final Node node;
    private final FeedsProblems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Node key, Node value) {}

    /** @param where how messages name it: {@code feeds.northwire.poll} */
    Section(String where, Node node, FeedsProblems problems) {
        this.where = where;
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) read(mapping);
        else if (!isEmpty(node)) problems.add(node, here() + " should be keys and values, each on a line of its own");
    }

    /** Notes every key that is not among these, with the nearest that is. */
    Section knowing(Collection<String> known) {
        entries.forEach((key, entry) -> {
            if (known.contains(key)) return;
            var nearest = Nearest.to(key, known);
            problems.add(
                    entry.key(),
                    "unknown key " + name(key)
                            + nearest.map(near -> "; did you mean " + near + "?")
                                    .orElse("; known are " + String.join(", ", known)));
        });
        return this;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The section under a key that is there, which knows these keys. */
    Section section(String key, List<String> known) {
        return section(key).knowing(known);
    }

    /** The section under a key that is there. */
    Section section(String key) {
        return new Section(name(key), entry(key).value(), problems);
    }

    /** Hands over each key in its order. */
    void each(Consumer<String> taker) {
        entries.keySet().forEach(taker);
    }

    /** Value of a key, its default when it is not there or cannot be read, which is noted. */
    <T> T get(Setting<T> key) {
        var value = required(key);
        return value == null ? key.parser().apply(key.defaultText()) : value;
    }

    /** Value of a key that has no default; null when it cannot be read, which is noted. */
    <T> @Nullable T require(Setting<T> key) {
        if (!has(key.name())) problems.add(node, here() + " has no " + key.name());
        return required(key);
    }

    /** Values of a key that has no default and may have a list of them; what cannot be read is noted and left out. */
    <T> List<T> requireAll(Setting<T> key) {
        if (!has(key.name()) || !(entry(key.name()).value() instanceof SequenceNode list)) {
            var single = require(key);
            return single == null ? List.of() : List.of(single);
        }
        var values = new ArrayList<T>();
        for (var element : list.getValue()) {
            var value = value(key, element);
            if (value != null) values.add(value);
        }
        if (list.getValue().isEmpty()) problems.add(list, name(key.name()) + " should have a value");
        return values;
    }

    /** Text of a key, references filled in; null when it has none, which is noted. */
    @Nullable
    String text(String key) {
        var entry = entries.get(key);
        return entry == null ? null : text(key, entry.value());
    }

    void problem(String key, String message) {
        var entry = entries.get(key);
        problems.add(entry == null ? node : entry.key(), message);
    }

    private <T> @Nullable T required(Setting<T> key) {
        return has(key.name()) ? value(key, entry(key.name()).value()) : null;
    }

    private <T> @Nullable T value(Setting<T> key, Node from) {
        var text = text(key.name(), from);
        if (text == null) return null;
        try {
            return key.parser().apply(text.strip());
        } catch (IllegalArgumentException unreadable) {
            problems.add(from, name(key.name()) + " is " + shown(key, from) + ", expected " + unreadable.getMessage());
            return null;
        }
    }

    private @Nullable String text(String key, Node from) {
        if (!(from instanceof ScalarNode scalar) || isEmpty(scalar)) {
            problems.add(from, name(key) + " should be one value");
            return null;
        }
        try {
            return problems.references().fill(scalar.getValue());
        } catch (IllegalArgumentException missing) {
            problems.add(scalar, name(key) + " " + missing.getMessage());
            return null;
        }
    }

    // As it was written, so that nothing is shown of what a reference stands for.
    private static String shown(Setting<?> key, Node from) {
        if (key.secret() || !(from instanceof ScalarNode scalar)) return "****";
        return "\"" + scalar.getValue().replaceAll("://[^/@\\s]+@", "://****@") + "\"";
    }

    private Entry entry(String key) {
        return Objects.requireNonNull(entries.get(key), key);
    }

    private void read(MappingNode mapping) {
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(tuple.getKeyNode(), here() + " has a key that is no plain text");
                continue;
            }
            var before = entries.putIfAbsent(key.getValue(), new Entry(key, tuple.getValueNode()));
            if (before != null)
                problems.add(
                        key,
                        name(key.getValue()) + " is there twice, first on line " + FeedsProblems.line(before.key()));
        }
    }

    private String here() {
        return where.isEmpty() ? "the file" : where;
    }

    private String name(String key) {
        return where.isEmpty() ? key : where + "." + key;
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }
}
