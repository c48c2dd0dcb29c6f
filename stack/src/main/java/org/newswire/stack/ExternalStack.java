package org.newswire.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Servers that run elsewhere, at the addresses given by these system properties, or else by the environment variables in
 * brackets: {@code stack.bootstrap} (STACK_BOOTSTRAP), {@code stack.registry} (STACK_REGISTRY), {@code stack.jdbc.url}
 * (STACK_JDBC_URL), {@code stack.jdbc.user} (STACK_JDBC_USER), {@code stack.jdbc.password} (STACK_JDBC_PASSWORD, may be
 * missing). Nothing is started, stopped or deleted.
 */
public record ExternalStack(
        String bootstrapServers, String registryUrl, String jdbcUrl, String jdbcUser, String jdbcPassword)
        implements LocalStack {

    /**
     * The stack at the addresses in this process's system properties and environment.
     *
     * @throws StackException naming every address that is missing
     */
    public static ExternalStack fromSystem() {
        return from(System::getProperty, System::getenv);
    }

    static ExternalStack from(Lookup properties, Lookup environment) {
        List<String> missing = new ArrayList<>();
        UnaryOperator<String> required = name -> {
            String value = lookUp(name, properties, environment);
            if (value == null) {
                missing.add(name + " (or " + environmentName(name) + ")");
                return "";
            }
            return value;
        };
        String password = lookUp("stack.jdbc.password", properties, environment);
        ExternalStack stack = new ExternalStack(
                required.apply("stack.bootstrap"),
                withoutSlash(required.apply("stack.registry")),
                required.apply("stack.jdbc.url"),
                required.apply("stack.jdbc.user"),
                password == null ? "" : password);
        if (!missing.isEmpty()) {
            throw new StackException("-Dstack=external also needs " + String.join(", ", missing));
        }
        return stack;
    }

    @Override
    public Optional<Path> dataFolder() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Others may be using these servers.
    }

    /** The addresses, without the password. */
    @Override
    public String toString() {
        return "external stack: broker " + bootstrapServers + ", registry " + registryUrl + ", database " + jdbcUrl;
    }

    private static @Nullable String lookUp(String name, Lookup properties, Lookup environment) {
        String value = properties.find(name);
        if (value == null || value.isBlank()) {
            value = environment.find(environmentName(name));
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String environmentName(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** A value by its name, or null. */
    @FunctionalInterface
    interface Lookup {
        @Nullable
        String find(String name);
    }
}
