package org.newswire.stack;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.newswire.stack.io.Loopback;
import org.newswire.stack.postgres.EmbeddedDatabase;

/**
 * The three servers a pipeline needs, running and ready to be used: a Kafka broker, a Confluent-compatible schema
 * registry and a PostgreSQL database. All addresses stay the same while the stack is open. Thread-safe.
 */
public interface LocalStack extends LocalDatabase {

    /** The broker as {@code host:port}, more than one separated by commas; plain text, no authentication. */
    String bootstrapServers();

    /** The registry's base address, such as {@code http://127.0.0.1:8081}, without a slash at the end. */
    String registryUrl();

    /** Where everything is kept between runs; empty where the servers keep it themselves. */
    Optional<Path> dataFolder();

    /**
     * A name of nine lower-case letters and digits that nobody used before, to begin topics, groups, subjects and
     * database schemas with: stacks are shared by tests, and external ones by people. It is safe, unquoted, in all four.
     */
    default String uniquePrefix() {
        String random = Long.toString(new SecureRandom().nextLong() >>> 1, Character.MAX_RADIX);
        return "t" + ("0000000" + random).substring(random.length() - 1);
    }

    /** The embedded stack that somebody, in this process or another, runs in a data folder; closing it does nothing. */
    static Optional<LocalStack> running(Path dataFolder) {
        return DataFolder.portsInUse(dataFolder)
                .map(ports -> new ExternalStack(
                        Loopback.HOST + ":" + ports.broker(),
                        "http://" + Loopback.HOST + ":" + ports.registry(),
                        EmbeddedDatabase.jdbcUrl(ports.database()),
                        EmbeddedDatabase.USER,
                        EmbeddedDatabase.PASSWORD));
    }

    /**
     * Starts the kind of stack that the system property {@code stack} names: {@code embedded} (the default; in a new
     * folder that is deleted on close), {@code containers} or {@code external}.
     *
     * @throws StackException if the property names no kind, or that kind cannot run here; nothing else is tried instead
     */
    static LocalStack fromSystemProperty() {
        return StackKind.of(System.getProperty("stack", "embedded")).start();
    }
}
