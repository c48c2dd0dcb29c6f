package org.newswire.runtime.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;

/**
 * Properties by Confluent's names, read with Kafka's own rules and checked all at once. Names that are not defined are
 * left alone: a serde is handed all properties of its client.
 */
final class ConfluentProperties {

    private final Map<String, Object> values = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    ConfluentProperties(ConfigDef definition, Map<String, ?> properties) {
        // One definition at a time, because Kafka stops at the first problem.
        definition.configKeys().forEach((name, key) -> {
            try {
                values.putAll(new ConfigDef().define(key).parse(properties));
            } catch (ConfigException problem) {
                addProblem(problem);
            }
        });
    }

    void addProblem(ConfigException problem) {
        problems.add(Objects.requireNonNullElse(problem.getMessage(), "invalid configuration"));
    }

    /** Throws one {@link ConfigException} with every problem, when there is one. */
    void check() {
        if (!problems.isEmpty()) throw new ConfigException(String.join("\n", problems));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean flag(String name) {
        return (Boolean) value(name);
    }

    int integer(String name) {
        return (Integer) value(name);
    }

    String text(String name) {
        return (String) value(name);
    }

    String secret(String name) {
        return ((Password) value(name)).value();
    }

    List<String> list(String name) {
        return ((List<?>) value(name)).stream().map(String.class::cast).toList();
    }

    private Object value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
