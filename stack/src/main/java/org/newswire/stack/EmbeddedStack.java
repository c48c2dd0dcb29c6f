package org.newswire.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.newswire.stack.broker.EmbeddedBroker;
import org.newswire.stack.io.Folders;
import org.newswire.stack.postgres.EmbeddedDatabase;
import org.newswire.stack.registry.EmbeddedRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stack of our own: a Kafka broker and a registry in this JVM, PostgreSQL as its child, everything on 127.0.0.1 and in
 * one data folder. Several can run at once, each in its own folder. A kill of this process, at any moment, costs nothing
 * that was acknowledged: the next start in the same folder recovers.
 *
 * <p>It is not closed at the end of the JVM by itself, because whoever uses it has to close its own clients first; close it
 * in your own shutdown hook. What a forgotten close leaves behind is a PostgreSQL process, which the next start ends.
 *
 * <p>Kafka's server logs every step at INFO and, when it recovers, harmless failures at WARN and ERROR. An application that
 * does not want its users to see them turns off, in its logging configuration, these loggers: {@code kafka}, {@code
 * org.apache.kafka}, {@code state.change.logger}. Whatever keeps a stack from starting is in the exception; a broker that
 * fails later says so under {@code org.newswire.stack} before it ends the process.
 */
public final class EmbeddedStack implements LocalStack {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStack.class);

    private final DataFolder folder;
    private final boolean temporary;
    private final EmbeddedBroker broker;
    private final EmbeddedRegistry registry;
    private final EmbeddedDatabase database;
    private boolean closed;

    private EmbeddedStack(
            DataFolder folder,
            boolean temporary,
            EmbeddedBroker broker,
            EmbeddedRegistry registry,
            EmbeddedDatabase database) {
        this.folder = folder;
        this.temporary = temporary;
        this.broker = broker;
        this.registry = registry;
        this.database = database;
    }

    /** Starts a stack on free ports, or on those it had in this folder before. */
    public static EmbeddedStack start(Path dataFolder) {
        return start(dataFolder, EmbeddedOptions.DEFAULT);
    }

    /**
     * Starts a stack and returns when all three servers take requests.
     *
     * @param dataFolder made where it is missing, continued where it is not; held until the stack is closed
     * @throws StackException if the folder or a port is taken or a server does not start, with all the problems; nothing
     *     is left running then
     */
    public static EmbeddedStack start(Path dataFolder, EmbeddedOptions options) {
        return start(DataFolder.open(dataFolder), options, false);
    }

    /** Starts a stack on free ports in a new folder, which is deleted when the stack is closed. */
    public static EmbeddedStack startTemporary() {
        try {
            return start(DataFolder.open(Files.createTempDirectory("newswire-stack")), EmbeddedOptions.DEFAULT, true);
        } catch (IOException e) {
            throw new StackException("cannot create a temporary folder: " + e, e);
        }
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public String registryUrl() {
        return registry.url();
    }

    @Override
    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    @Override
    public String jdbcUser() {
        return EmbeddedDatabase.USER;
    }

    @Override
    public String jdbcPassword() {
        return EmbeddedDatabase.PASSWORD;
    }

    @Override
    public Optional<Path> dataFolder() {
        return Optional.of(folder.path());
    }

    /** Stops all three servers, the broker first, and lets others have the folder. Clients should be closed before. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        closeAll(List.of(broker, registry, database));
        release(folder, temporary);
    }

    @Override
    public String toString() {
        return "embedded stack in " + folder.path() + ": broker " + bootstrapServers() + ", registry " + registryUrl()
                + ", database " + jdbcUrl();
    }

    private static EmbeddedStack start(DataFolder folder, EmbeddedOptions options, boolean temporary) {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            EmbeddedDatabase.stopLeftover(folder.postgres());
            Ports ports = Ports.choose(options, folder.remembered());
            CompletableFuture<EmbeddedBroker> broker =
                    starting(threads, () -> EmbeddedBroker.start(folder.kafka(), ports.broker(), ports.controller()));
            CompletableFuture<EmbeddedRegistry> registry =
                    starting(threads, () -> EmbeddedRegistry.start(folder.registry(), ports.registry()));
            CompletableFuture<EmbeddedDatabase> database =
                    starting(threads, () -> EmbeddedDatabase.start(folder.postgres(), ports.database()));
            requireAll(folder, List.of(broker, registry, database));
            folder.remember(ports.toProperties());
            EmbeddedStack stack = new EmbeddedStack(folder, temporary, broker.join(), registry.join(), database.join());
            log.info("action=start-stack {}", stack);
            return stack;
        } catch (IOException e) {
            release(folder, temporary);
            throw StackException.of("the stack in " + folder.path() + " does not start:", List.of(e));
        } catch (RuntimeException e) {
            release(folder, temporary);
            throw e;
        } finally {
            threads.shutdown();
        }
    }

    private static <T extends AutoCloseable> CompletableFuture<T> starting(ExecutorService threads, Callable<T> start) {
        CompletableFuture<T> server = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                server.complete(start.call());
            } catch (Throwable e) {
                server.completeExceptionally(e);
            }
        });
        return server;
    }

    /** Waits for all, interrupted or not: a server that is starting cannot be left alone. */
    private static void requireAll(DataFolder folder, List<CompletableFuture<? extends AutoCloseable>> starting) {
        List<AutoCloseable> started = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (CompletableFuture<? extends AutoCloseable> server : starting) {
            try {
                started.add(server.join());
            } catch (CompletionException e) {
                failures.add(e.getCause() == null ? e : e.getCause());
            }
        }
        if (!failures.isEmpty()) {
            closeAll(started);
            throw StackException.of("the stack in " + folder.path() + " does not start:", failures);
        }
    }

    private static void closeAll(List<AutoCloseable> servers) {
        for (AutoCloseable server : servers) {
            try {
                server.close();
            } catch (Exception e) {
                log.warn("action=stop-server server={}", server.getClass().getSimpleName(), e);
            }
        }
    }

    private static void release(DataFolder folder, boolean temporary) {
        folder.close();
        if (temporary) {
            try {
                Folders.delete(folder.path());
            } catch (IOException e) {
                log.warn("action=delete-folder folder={}", folder.path(), e);
            }
        }
    }
}
