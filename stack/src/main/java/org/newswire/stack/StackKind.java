package org.newswire.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a {@link LocalStack} runs. Named in lower case by {@code -Dstack=}. */
public enum StackKind {
    /** In this JVM and its child processes. */
    EMBEDDED {
        @Override
        LocalStack start() {
            return EmbeddedStack.startTemporary();
        }
    },
    /** In containers, by Testcontainers. */
    CONTAINERS {
        @Override
        LocalStack start() {
            try {
                return ContainersStack.start();
            } catch (NoClassDefFoundError e) {
                throw new StackException(
                        "-Dstack=containers needs testcontainers-kafka and testcontainers-postgresql on the class path",
                        e);
            }
        }
    },
    /** Elsewhere, at addresses given by system properties or environment variables. */
    EXTERNAL {
        @Override
        LocalStack start() {
            return ExternalStack.fromSystem();
        }
    };

    abstract LocalStack start();

    /**
     * The kind with this name.
     *
     * @throws StackException listing the names, if there is none
     */
    static StackKind of(String name) {
        List<StackKind> kinds = List.of(values());
        return kinds.stream()
                .filter(kind -> kind.lowerCaseName().equals(name))
                .findFirst()
                .orElseThrow(() -> new StackException("-Dstack=" + name + ": use one of "
                        + Arrays.stream(values()).map(StackKind::lowerCaseName).collect(Collectors.joining(", "))));
    }

    private String lowerCaseName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
