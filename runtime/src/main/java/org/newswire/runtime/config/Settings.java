package org.newswire.runtime.config;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The effective settings of a process and where each came from. Later wins: default in the code, file, environment,
 * command line. Unknown names and unreadable values are refused, all at once.
 *
 * <p>Names that start with one of the {@linkplain Builder#passThrough pass-through prefixes} go to a client library as
 * they are: {@code kafka.security.protocol} is Kafka's {@code security.protocol}. Immutable.
 */
public final class Settings {

    private final List<Setting<?>> known;
    private final Map<String, Value> values;

    private Settings(List<Setting<?>> known, Map<String, Value> values) {
        this.known = known;
        this.values = values;
    }

    /** One effective setting as it is shown to people. */
    public record Effective(String name, String shownValue, String origin, String doc) {}

    private record Value(String text, String origin) {}

    public static Builder of(Collection<? extends Setting<?>> known) {
        return new Builder(known);
    }

    /** Value of a setting, from where it was set last. */
    public <T> T get(Setting<T> setting) {
        return setting.parser().apply(text(setting));
    }

    /** Names and values under a pass-through prefix, without the prefix; settings known by name are left out. */
    public Map<String, String> passedThrough(String prefix) {
        var passed = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix) && !isKnown(name)) passed.put(name.substring(prefix.length()), value.text());
        });
        return passed;
    }

    /** Every known setting and everything passed through, in the order of declaration, secrets masked. */
    public List<Effective> effective() {
        var shown = new ArrayList<Effective>();
        for (var setting : known) {
            var value = values.get(setting.name());
            var origin = value == null ? "default" : value.origin();
            shown.add(new Effective(
                    setting.name(), shown(setting.name(), text(setting), setting.secret()), origin, setting.doc()));
        }
        new TreeMap<>(values).forEach((name, value) -> {
            if (!isKnown(name))
                shown.add(new Effective(name, shown(name, value.text(), false), value.origin(), "passed through"));
        });
        return shown;
    }

    private String text(Setting<?> setting) {
        var value = values.get(setting.name());
        return value == null ? setting.defaultText() : value.text();
    }

    private boolean isKnown(String name) {
        return known.stream().anyMatch(setting -> setting.name().equals(name));
    }

    // Names that libraries use for what must not be printed: ssl.key.password, sasl.jaas.config, user.info.
    private static String shown(String name, String text, boolean secret) {
        var hidden = secret || name.matches(".*(password|secret|jaas|user\\.info|token|key$).*");
        if (hidden && !text.isEmpty()) return "****";
        return text.replaceAll("://[^/@\\s]+@", "://****@");
    }

    /** Collects settings in the order of precedence. */
    public static final class Builder {

        private final List<Setting<?>> known;
        private final List<String> prefixes = new ArrayList<>();
        private final Map<String, Value> values = new LinkedHashMap<>();
        private final List<String> problems = new ArrayList<>();

        private Builder(Collection<? extends Setting<?>> known) {
            this.known = List.copyOf(known);
        }

        /** Accepts every name with this prefix, for instance {@code kafka.}. */
        public Builder passThrough(String prefix) {
            prefixes.add(prefix);
            return this;
        }

        /** Reads a file in Java properties syntax, UTF-8. */
        public Builder file(Path file) {
            var properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read settings file " + file, e);
            }
            for (var name : properties.stringPropertyNames()) put(name, properties.getProperty(name), file.toString());
            return this;
        }

        /** Takes the variables that start with {@code NEWSWIRE_} and name a setting or a pass-through prefix. */
        public Builder environment(Map<String, String> environment) {
            environment.forEach((variable, text) -> {
                var name = nameOf(variable);
                if (name != null) put(name, text, "environment " + variable);
            });
            return this;
        }

        /** Takes names and values given by the caller, such as {@code -D name=value}. */
        public Builder commandLine(Map<String, String> arguments) {
            arguments.forEach((name, text) -> put(name, text, "command line"));
            return this;
        }

        /** Values that the caller decides, for instance the ports of an embedded stack. */
        public Builder override(Map<String, String> overrides, String origin) {
            overrides.forEach((name, text) -> put(name, text, origin));
            return this;
        }

        /** The settings; throws {@link SettingsException} with every problem when there is one. */
        public Settings build() {
            for (var setting : known) check(setting);
            if (!problems.isEmpty()) throw new SettingsException(problems);
            return new Settings(known, Map.copyOf(values));
        }

        private void put(String name, String text, String origin) {
            if (isKnown(name) || prefixes.stream().anyMatch(name::startsWith)) {
                values.put(name, new Value(text.strip(), origin));
            } else {
                var nearest = Nearest.to(name, known.stream().map(Setting::name).toList());
                problems.add(origin + ": unknown setting " + name
                        + nearest.map(candidate -> "; did you mean " + candidate + "?")
                                .orElse(""));
            }
        }

        private void check(Setting<?> setting) {
            var value = values.get(setting.name());
            if (value == null) return;
            try {
                var unused = setting.parser().apply(value.text());
            } catch (IllegalArgumentException unreadable) {
                problems.add(value.origin() + ": " + setting.name() + " is \""
                        + shown(setting.name(), value.text(), setting.secret()) + "\", expected "
                        + unreadable.getMessage());
            }
        }

        private boolean isKnown(String name) {
            return known.stream().anyMatch(setting -> setting.name().equals(name));
        }

        // Variables that are not settings, such as NEWSWIRE_DATA, belong to the launcher and are left alone only when
        // they are listed here; everything else with our prefix is a setting or a mistake.
        private @Nullable String nameOf(String variable) {
            if (!variable.startsWith("NEWSWIRE_") || LAUNCHER.contains(variable)) return null;
            for (var setting : known) if (setting.environmentName().equals(variable)) return setting.name();
            return variable.substring("NEWSWIRE_".length())
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '.');
        }

        private static final List<String> LAUNCHER = List.of(
                "NEWSWIRE_DATA", "NEWSWIRE_CONFIG", "NEWSWIRE_JAVA_OPTS", "NEWSWIRE_LOG_LEVEL", "NEWSWIRE_STACKTRACE");
    }
}
