package org.newswire.ingest.source.poll;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of each target, kept in a JSON file between runs. The file is a convenience: without it, or when it
 * cannot be read, documents are fetched once more and their items are found to be duplicates. Thread-safe.
 */
final class PollMemory {

    private static final Logger log = LoggerFactory.getLogger(PollMemory.class);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Optional<Path> file;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private volatile boolean changed;

    PollMemory(Optional<Path> file) {
        this.file = file.map(Path::toAbsolutePath);
        this.file.filter(Files::exists).ifPresent(this::load);
    }

    Known get(PollTarget target) {
        return known.getOrDefault(key(target), Known.NOTHING);
    }

    void put(PollTarget target, Known now) {
        if (!now.equals(known.put(key(target), now))) changed = true;
    }

    /** Forgets all but these. */
    void retain(Collection<PollTarget> targets) {
        if (known.keySet().retainAll(targets.stream().map(PollMemory::key).collect(Collectors.toSet()))) changed = true;
    }

    /** Writes the file when something has changed; a failure is logged. */
    synchronized void save() {
        if (!changed || file.isEmpty()) return;
        changed = false;
        var target = file.get();
        try {
            Files.createDirectories(target.getParent());
            var written = target.resolveSibling(target.getFileName() + ".new");
            JSON.writeValue(written.toFile(), new TreeMap<>(known));
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.warn("cannot keep what is known of feeds file={} reason={}", target, e.toString());
        }
    }

    private void load(Path path) {
        try {
            known.putAll(JSON.readValue(path.toFile(), new TypeReference<Map<String, Known>>() {}));
        } catch (IOException | NullPointerException e) {
            log.warn("cannot read what is known of feeds file={} reason={}", path, e.toString());
        }
    }

    private static String key(PollTarget target) {
        return target.feed() + " " + target.uri();
    }
}
