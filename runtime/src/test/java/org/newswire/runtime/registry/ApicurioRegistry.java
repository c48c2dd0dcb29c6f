package org.newswire.runtime.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Apicurio Registry as a child process, everything in its memory, on a port that it chooses. Maven unpacks it before
 * the integration tests. Ends with {@link #close()}, at the latest with this JVM.
 */
final class ApicurioRegistry implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+?)\\.?(\\s|$)");
    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final Thread killer;
    private final StringBuffer log = new StringBuffer();
    private final CompletableFuture<String> address = new CompletableFuture<>();

    private ApicurioRegistry(Process process) {
        this.process = process;
        this.killer = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(killer);
        var reader = new Thread(this::readLog, "apicurio-log");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts one and waits until it answers; throws with its log when it does not. */
    static ApicurioRegistry start() {
        var registry = new ApicurioRegistry(startProcess());
        try {
            registry.awaitAddress();
            return registry;
        } catch (RuntimeException | Error failure) {
            registry.close();
            throw failure;
        }
    }

    /** Base of its Confluent-compatible API. */
    String url() {
        return address.join() + "/apis/ccompat/v7";
    }

    @Override
    public void close() {
        process.destroyForcibly();
        Runtime.getRuntime().removeShutdownHook(killer);
        process.onExit().join();
    }

    private static Process startProcess() {
        var directory = Path.of(Objects.requireNonNull(
                System.getProperty("apicurio.directory"), "run with Maven, which unpacks Apicurio: mvnw verify"));
        try (var files = Files.list(directory)) {
            var jar = files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no runner jar in " + directory));
            var java = Path.of(System.getProperty("java.home"), "bin", "java");
            return new ProcessBuilder(
                            java.toString(),
                            "-Xmx512m",
                            "-Dquarkus.http.host=127.0.0.1",
                            "-Dquarkus.http.port=0",
                            "-jar",
                            jar.toString())
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAddress() {
        try {
            address.get(START.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("Apicurio did not start:\n" + log, failure);
        }
    }

    private void readLog() {
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line).append('\n');
                var listening = LISTENING.matcher(line);
                if (listening.find()) address.complete(listening.group(1));
            }
        } catch (IOException closed) {
            log.append(closed);
        }
        address.completeExceptionally(new IllegalStateException("the process ended"));
    }
}
