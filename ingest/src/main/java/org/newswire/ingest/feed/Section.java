package org.newswire.ingest.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.yaml.YamlMapping;
import org.newswire.runtime.yaml.YamlValue;

/** One mapping of the file: values are read by their settings, references filled in, and all problems are noted. */
final class Section {

    private final YamlMapping mapping;
    private final References references;

    Section(YamlMapping mapping, References references) {
        this.mapping = mapping;
        this.references = references;
    }

    /** Notes every key that is not among these, with the nearest that is. */
    Section knowing(Collection<String> known) {
        mapping.knowing(known);
        return this;
    }

    boolean has(String key) {
        return mapping.has(key);
    }

    /** The section under a key that is there. */
    Section section(String key) {
        return new Section(mapping.find(key).orElseThrow().mapping(), references);
    }

    /** Hands over each key in its order. */
    void each(Consumer<String> taker) {
        mapping.forEach((key, value) -> taker.accept(key));
    }

    /** Value of a key, its default when it is not there or cannot be read, which is noted. */
    <T> T get(Setting<T> key) {
        var value = required(key);
        return value == null ? key.parser().apply(key.defaultText()) : value;
    }

    /** Value of a key that has no default; null when it cannot be read, which is noted. */
    <T> @Nullable T require(Setting<T> key) {
        if (!has(key.name())) mapping.problem(mapping.here() + " has no " + key.name());
        return required(key);
    }

    /** Values of a key that has no default and may have a list of them; what cannot be read is noted and left out. */
    <T> List<T> requireAll(Setting<T> key) {
        var list = mapping.find(key.name()).filter(YamlValue::isList);
        if (list.isEmpty()) {
            var single = require(key);
            return single == null ? List.of() : List.of(single);
        }
        var values = new ArrayList<T>();
        for (var element : list.get().elements()) {
            var value = value(key, element);
            if (value != null) values.add(value);
        }
        if (list.get().elements().isEmpty()) list.get().problem(list.get().path() + " should have a value");
        return values;
    }

    /** Text of a key, references filled in; null when it has none, which is noted. */
    @Nullable
    String text(String key) {
        var value = mapping.find(key);
        return value.isEmpty() ? null : text(value.get());
    }

    void problem(String key, String message) {
        mapping.problem(key, message);
    }

    private <T> @Nullable T required(Setting<T> key) {
        var value = mapping.find(key.name());
        return value.isEmpty() ? null : value(key, value.get());
    }

    private <T> @Nullable T value(Setting<T> key, YamlValue from) {
        var text = text(from);
        if (text == null) return null;
        try {
            return key.parser().apply(text.strip());
        } catch (IllegalArgumentException unreadable) {
            from.problem(from.path() + " is " + shown(key, from) + ", expected " + unreadable.getMessage());
            return null;
        }
    }

    private @Nullable String text(YamlValue from) {
        var text = from.text();
        if (text == null) return null;
        try {
            return references.fill(text);
        } catch (IllegalArgumentException missing) {
            from.problem(from.path() + " " + missing.getMessage());
            return null;
        }
    }

    // As it was written, so that nothing is shown of what a reference stands for.
    private static String shown(Setting<?> key, YamlValue from) {
        var written = from.text();
        if (key.secret() || written == null) return "****";
        return "\"" + written.replaceAll("://[^/@\\s]+@", "://****@") + "\"";
    }
}
