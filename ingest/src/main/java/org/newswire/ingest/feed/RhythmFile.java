package org.newswire.ingest.feed;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.feed.Rhythm.Memory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was learned of the rhythms of feeds between runs, in one JSON file that is replaced as a whole. It is not
 * worth stopping for: without it, feeds are learned again.
 */
final class RhythmFile {

    private static final Logger log = LoggerFactory.getLogger(RhythmFile.class);
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path file;

    RhythmFile(Path file) {
        this.file = file;
    }

    /** As it is in the file, with the instant as a text. */
    private record Entry(
            List<@Nullable Double> perHour,
            double longest,
            long pauses,
            @Nullable String last) {

        Memory memory() {
            return new Memory(perHour, longest, pauses, last == null ? null : Instant.parse(last));
        }
    }

    /** What was kept, by feed; nothing when there is no file or it cannot be read. */
    Map<String, Memory> read() {
        var memories = new HashMap<String, Memory>();
        try (var in = Files.newInputStream(file)) {
            JSON.readValue(in, new TypeReference<Map<String, Entry>>() {}).forEach((feed, entry) -> {
                if (entry.memory().isWhole()) memories.put(feed, entry.memory());
            });
        } catch (NoSuchFileException none) {
            log.debug("no rhythms kept file={}", file);
        } catch (IOException | RuntimeException e) {
            log.warn("rhythms of feeds cannot be read and are learned again file={} reason={}", file, e.toString());
        }
        return memories;
    }

    void write(Map<String, Memory> memories) {
        var entries = new TreeMap<String, Entry>();
        memories.forEach((feed, memory) -> entries.put(
                feed,
                new Entry(
                        memory.perHour(),
                        memory.longest(),
                        memory.pauses(),
                        memory.last() == null ? null : memory.last().toString())));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var unfinished = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(unfinished, JSON.writeValueAsBytes(entries));
            Files.move(unfinished, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            log.warn("rhythms of feeds cannot be kept file={} reason={}", file, e.toString());
        }
    }
}
