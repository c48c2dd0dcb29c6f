package org.newswire.stack.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryLogTest {

    private static final List<RegistryEvent> EVENTS = List.of(
            new RegistryEvent.Registered("news.raw-value", 1, 1, "\"string\""),
            new RegistryEvent.LevelSet("news.raw-value", CompatibilityLevel.FULL),
            new RegistryEvent.LevelSet(null, CompatibilityLevel.NONE),
            new RegistryEvent.LevelSet("news.raw-value", null),
            new RegistryEvent.Deleted("news.raw-value", List.of(1), true),
            new RegistryEvent.Registered("news.raw-value", 2, 2, "{\"type\":\"enum\",\"doc\":\"é\\n\"}"));

    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() throws IOException {
        Path file = write(EVENTS);

        assertThat(read(file)).isEqualTo(EVENTS);
    }

    /** What the lines look like is for ever: a folder written today must open in years. */
    @Test
    void writesChecksummedLinesOfJson() throws IOException {
        Path file = write(EVENTS.subList(0, 3));

        assertThat(Files.readAllLines(file, UTF_8).stream().map(line -> line.substring(9)))
                .containsExactly(
                        "{\"event\":\"registered\",\"subject\":\"news.raw-value\",\"version\":1,\"id\":1,"
                                + "\"schema\":\"\\\"string\\\"\"}",
                        "{\"event\":\"level\",\"subject\":\"news.raw-value\",\"level\":\"FULL\"}",
                        "{\"event\":\"level\",\"subject\":null,\"level\":\"NONE\"}");
        assertThat(Files.readAllLines(file, UTF_8)).allMatch(line -> line.matches("[0-9a-f]{8} \\{.*"));
    }

    @Test
    void cutsOffATornLastLineWhereverItTore() throws IOException {
        byte[] whole = Files.readAllBytes(write(EVENTS));
        int lastLine = whole.length - 1;
        while (whole[lastLine - 1] != '\n') {
            lastLine--;
        }
        for (int length = lastLine; length < whole.length; length++) {
            Path torn = folder.resolve("torn-" + length + ".log");
            Files.write(torn, Arrays.copyOf(whole, length));

            assertThat(read(torn)).as("cut at %d", length).isEqualTo(EVENTS.subList(0, EVENTS.size() - 1));
            assertThat(Files.size(torn)).isEqualTo(lastLine);
        }
    }

    /** A file system may have made the file longer and not written the bytes when the power went. */
    @Test
    void cutsOffALastLineOfZeros() throws IOException {
        Path file = write(EVENTS);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length + 100));

        assertThat(read(file)).isEqualTo(EVENTS);
    }

    @Test
    void goesOnBehindATornLine() throws IOException {
        Path file = write(EVENTS);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 5));
        RegistryEvent next = new RegistryEvent.LevelSet(null, CompatibilityLevel.FORWARD);
        try (RegistryLog log = RegistryLog.open(file)) {
            log.append(next);
        }

        assertThat(read(file))
                .hasSize(EVENTS.size())
                .endsWith(next)
                .startsWith(EVENTS.subList(0, EVENTS.size() - 1).toArray(RegistryEvent[]::new));
    }

    @Test
    void refusesDamageInTheMiddle() throws IOException {
        Path file = write(EVENTS);
        Files.writeString(file, Files.readString(file, UTF_8).replaceFirst("FULL", "NONE"), UTF_8);

        assertThatThrownBy(() -> RegistryLog.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file + ", line 2 is damaged: its checksum is wrong")
                .hasMessageContaining("restore");
    }

    private Path write(List<RegistryEvent> events) throws IOException {
        Path file = folder.resolve("sub").resolve("registry.log");
        try (RegistryLog log = RegistryLog.open(file)) {
            for (RegistryEvent event : events) {
                log.append(event);
            }
        }
        return file;
    }

    private static List<RegistryEvent> read(Path file) throws IOException {
        try (RegistryLog log = RegistryLog.open(file)) {
            return log.events();
        }
    }
}
