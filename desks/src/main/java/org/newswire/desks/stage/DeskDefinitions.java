package org.newswire.desks.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.desks.Desk;
import org.newswire.desks.DeskFile;
import org.newswire.runtime.yaml.YamlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of desks and what was read from it last. {@link #look} reads it again; new content counts when two looks in a
 * row have seen it, so that half a file is not taken for a file. A file that is wrong is refused as a whole, with its
 * problems in the log once, and a file that is gone changes nothing: the desks stay as they were.
 *
 * <p>For one thread, but for {@link #problem}.
 */
final class DeskDefinitions {

    private static final Logger log = LoggerFactory.getLogger(DeskDefinitions.class);

    private final Path file;
    private List<Desk> desks = List.of();
    private byte @Nullable [] seen;
    private byte @Nullable [] decided;
    private boolean gone;
    private volatile @Nullable String problem;

    DeskDefinitions(Path file) {
        this.file = file;
    }

    /**
     * Reads the file for the first time; one that is not there defines no desks.
     *
     * @throws YamlException with everything that is wrong with it
     */
    List<Desk> read() {
        seen = bytes();
        decided = seen;
        gone = seen == null;
        try {
            desks = seen == null ? List.of() : enabled();
            return desks;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Reads the file again; the desks when they have changed. */
    Optional<List<Desk>> look() {
        var before = seen;
        seen = bytes();
        if (seen == null) {
            if (!gone && !desks.isEmpty())
                log.warn(
                        "desks file is gone file={} desks={}, they stay; an empty file defines none",
                        file,
                        desks.size());
            gone = true;
            return Optional.empty();
        }
        gone = false;
        if (!Arrays.equals(seen, before) || Arrays.equals(seen, decided)) return Optional.empty();
        decided = seen;
        try {
            return accept(enabled());
        } catch (YamlException wrong) {
            refuse(wrong.getMessage());
        } catch (IOException e) {
            refuse(file + ": " + e);
        }
        return Optional.empty();
    }

    /** What is wrong with the file as it is now, in one line. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    private List<Desk> enabled() throws IOException {
        return DeskFile.read(file).desks().stream().filter(Desk::enabled).toList();
    }

    private Optional<List<Desk>> accept(List<Desk> now) {
        problem = null;
        if (now.equals(desks)) return Optional.empty();
        desks = now;
        return Optional.of(now);
    }

    private void refuse(@Nullable String problems) {
        var lines = String.valueOf(problems).lines().toList();
        problem = lines.get(0);
        lines.forEach(line -> log.error("desks file is wrong {}", line));
        log.error("desks file refused file={} desks={}, those that were defined before stay", file, desks.size());
    }

    private byte @Nullable [] bytes() {
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            log.warn("desks file cannot be read file={} reason=\"{}\"", file, e.toString());
            return null;
        }
    }
}
