package org.newswire.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that runs a stack and is killed without warning, at several moments. */
class KilledStackIT {

    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(90);

    private static final long POLL_MS = 5;

    @TempDir
    Path folder;

    private Process child;

    @AfterEach
    void noChildIsLeft() {
        if (child != null) {
            child.destroyForcibly();
        }
    }

    @Test
    void keepsWhatWasAcknowledged() throws Exception {
        startChild();
        BufferedReader output = child.inputReader(UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals("LEFT")) {
            line = output.readLine();
        }
        assertThat(line).isEqualTo("LEFT");
        Properties addresses = remembered();
        long postgres = postmaster();

        assertThatThrownBy(() -> EmbeddedStack.start(folder))
                .isInstanceOf(StackException.class)
                .hasMessage("the data folder " + folder.toRealPath() + " is in use by another process (pid "
                        + child.pid() + "); close that one first, or choose another folder");
        kill();
        assertThat(ProcessHandle.of(postgres)).as("PostgreSQL outlives its JVM").isPresent();

        for (int start = 1; start <= 2; start++) {
            try (EmbeddedStack stack = EmbeddedStack.start(folder)) {
                Footprint footprint = new Footprint(stack, "behind");
                assertThat(footprint.consume()).hasSize(1 + ChildStack.RECORDS).startsWith("first", "record 0");
                assertThat(footprint.latestSchema()).isEqualTo("\"string\"");
                assertThat(footprint.query("SELECT guid FROM behind")).isEqualTo("first");
                assertThat(remembered()).as("ports").isEqualTo(addresses);
            }
        }
    }

    @Test
    void startsAgainAfterAKillDuringInitdb() throws Exception {
        startChild();
        await(() -> exists("postgres", "PG_VERSION"));
        kill();

        startsFresh();
    }

    @Test
    void startsAgainAfterAKillWhileTheBrokerStarts() throws Exception {
        startChild();
        await(() -> exists("kafka", "meta.properties"));
        kill();

        startsFresh();
    }

    @Test
    void startsAgainAfterAKillWhileTheDatabaseStarts() throws Exception {
        startChild();
        await(() -> exists("postgres", "postmaster.pid"));
        kill();

        startsFresh();
    }

    private void startsFresh() throws Exception {
        try (EmbeddedStack stack = EmbeddedStack.start(folder)) {
            Footprint footprint = new Footprint(stack, "after");
            footprint.leave();
            assertThat(footprint.consume()).containsExactly("first");
        }
        try (Stream<Path> clusters = Files.list(folder.resolve("postgres"))) {
            assertThat(clusters.filter(Files::isDirectory)).as("clusters").hasSize(1);
        }
    }

    private void startChild() throws IOException {
        child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildStack.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What {@code kill -9} does. */
    private void kill() throws InterruptedException {
        child.destroyForcibly().waitFor();
    }

    private Properties remembered() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("stack.properties"), UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private long postmaster() throws IOException {
        String cluster =
                Files.readString(folder.resolve("postgres/current"), UTF_8).strip();
        Path pidFile = folder.resolve("postgres").resolve(cluster).resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(pidFile, UTF_8).get(0));
    }

    private boolean exists(String server, String file) {
        Path start = folder.resolve(server);
        if (!Files.exists(start)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(start, 2)) {
            return files.anyMatch(path -> path.endsWith(file));
        } catch (IOException | UncheckedIOException e) {
            // Files come and go while the child works.
            return false;
        }
    }

    private void await(BooleanSupplier state) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NS;
        while (!state.getAsBoolean()) {
            assertThat(child.waitFor(POLL_MS, TimeUnit.MILLISECONDS))
                    .as("child has ended")
                    .isFalse();
            assertThat(System.nanoTime()).as("deadline").isLessThan(deadline);
        }
    }
}
