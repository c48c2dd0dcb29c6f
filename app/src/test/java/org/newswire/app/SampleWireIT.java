package org.newswire.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.sink.store.ItemStore;
import org.newswire.sink.store.ShowResult;
import org.newswire.sink.store.StoreSettings;
import org.newswire.sink.store.StoredItem;
import org.newswire.stack.LocalDatabase;

/** What the README promises of the command, with the jar that is shipped, in processes of its own. */
class SampleWireIT {

    private static final Path JAR = Path.of("target", "newswire.jar");
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final long WITHIN_MINUTES = 10;

    /** What a kill waits for, so that each hits another phase: servers, ingest, enrichment and storing. */
    private static final List<String> KILL_AT =
            List.of("Starting broker", "action=start-stack", "ingest running", "ingest stopped");

    @TempDir
    Path data;

    @Test
    void accountsForEverySampleThoughItIsKilledAgainAndAgain() throws Exception {
        for (var line : KILL_AT) killAt(line);

        assertThat(run().exitValue()).isZero();
        assertExpected();

        assertThat(run().exitValue()).isZero();
        assertThat(output()).contains("91 received = 0 stored + 91 duplicate + 0 dead-lettered");
        assertExpected();
    }

    private void killAt(String line) throws IOException, InterruptedException {
        var process = start();
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(WITHIN_MINUTES);
        while (process.isAlive() && !output().contains(line)) {
            assertThat(System.nanoTime()).as("no \"%s\" in %s", line, output()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroyForcibly().waitFor();
    }

    private Process run() throws IOException, InterruptedException {
        var process = start();
        assertThat(process.waitFor(WITHIN_MINUTES, TimeUnit.MINUTES))
                .as(output())
                .isTrue();
        return process;
    }

    private Process start() throws IOException {
        Files.deleteIfExists(log());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-jar",
                JAR.toString(),
                "run",
                "--once",
                SAMPLES.resolve("wire").toString(),
                "--data",
                data.resolve("pipeline").toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output.txt").toFile())
                .start();
    }

    /** What the last process has said so far, on the terminal and in its log. */
    private String output() throws IOException {
        var output = Files.readString(data.resolve("output.txt"));
        return Files.exists(log()) ? output + Files.readString(log()) : output;
    }

    private Path log() {
        return data.resolve("pipeline/logs/newswire.log");
    }

    /** Compares the database with {@code samples/expected.tsv}: each version is there once, and nothing else. */
    private void assertExpected() throws IOException {
        var rows = Files.readAllLines(SAMPLES.resolve("expected.tsv"), UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
        var expected = rows.stream()
                .filter(row -> !row[3].equals("duplicate") && !row[3].equals("rejected"))
                .map(row -> row[0] + "|" + row[4] + " " + row[5])
                .collect(Collectors.toList());
        try (var database = LocalDatabase.open(data.resolve("pipeline"))) {
            var store = new ItemStore(new StoreSettings(
                    database.jdbcUrl(),
                    database.jdbcUser(),
                    database.jdbcPassword(),
                    StoreSettings.SCHEMA.defaultText(),
                    false));
            var stored = expected.stream()
                    .map(line -> line.substring(0, line.lastIndexOf(' ')))
                    .distinct()
                    .flatMap(itemId -> versions(store, itemId).stream()
                            .map(version -> itemId + " " + Objects.requireNonNullElse(version.version(), "")))
                    .toList();
            assertThat(stored).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(store.counts().versions()).isEqualTo(expected.size());
            assertThat(store.counts().canceled())
                    .isEqualTo(rows.stream()
                            .filter(row -> row[3].equals("canceled"))
                            .count());
        }
    }

    private static List<StoredItem.Version> versions(ItemStore store, String itemId) {
        var result = store.show(itemId);
        assertThat(result).as(itemId).isInstanceOf(ShowResult.Found.class);
        return ((ShowResult.Found) result).item().versions();
    }
}
