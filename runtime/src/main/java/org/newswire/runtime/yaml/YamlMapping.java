package org.newswire.runtime.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Keys with their values, in the order of the file. A key that is there twice is noted, and its first value counts. */
public final class YamlMapping {

    private final String path;
    private final Node node;
    private final YamlProblems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Node key, YamlValue value) {}

    YamlMapping(String path, Node node, boolean isEmpty, YamlProblems problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) read(mapping);
        else if (!isEmpty) problem(here() + " should be keys and values, each on a line of its own");
    }

    /** Notes every key that is not among these, with the nearest that is. */
    public YamlMapping knowing(Collection<String> known) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) problem(key, "unknown key " + path(key) + YamlValue.suggestion(key, known));
        });
        return this;
    }

    /** Whether the key is there, with a value or without. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The value of a key. */
    public Optional<YamlValue> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The text of a key; null when it is not there, or is none, which is noted. */
    public @Nullable String text(String key) {
        var entry = entries.get(key);
        return entry == null ? null : entry.value().text();
    }

    /** Hands over each key with its value. */
    public void forEach(BiConsumer<String, YamlValue> taker) {
        entries.forEach((key, entry) -> taker.accept(key, entry.value()));
    }

    /** How messages name a key, {@code feeds.northwire.poll}. */
    public String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** How messages name it. */
    public String here() {
        return path.isEmpty() ? "the file" : path;
    }

    /** Notes what is wrong with it. */
    public void problem(String message) {
        problems.add(node.getStartMark(), 1, message);
    }

    /** Notes what is wrong with a key; where that is not there, with the whole. */
    public void problem(String key, String message) {
        var entry = entries.get(key);
        problems.add((entry == null ? node : entry.key()).getStartMark(), 1, message);
    }

    private void read(MappingNode mapping) {
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(tuple.getKeyNode().getStartMark(), 1, here() + " has a key that is no plain text");
                continue;
            }
            var value = new YamlValue(path(key.getValue()), tuple.getValueNode(), problems);
            var before = entries.putIfAbsent(key.getValue(), new Entry(key, value));
            if (before != null)
                problems.add(
                        key.getStartMark(),
                        1,
                        path(key.getValue()) + " is there twice, first on line "
                                + YamlProblems.line(before.key().getStartMark()));
        }
    }
}
