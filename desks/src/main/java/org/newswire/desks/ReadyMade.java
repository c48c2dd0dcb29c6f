package org.newswire.desks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The desks that come with Newswire, one for each top-level Media Topic, which a site switches on by name. */
public final class ReadyMade {

    private static final String RESOURCE = "ready-made.yml";
    private static final List<Desk> ALL = load();

    private ReadyMade() {}

    private static List<Desk> load() {
        try (var stream = Objects.requireNonNull(ReadyMade.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return DeskFile.parse(Path.of(RESOURCE), new String(stream.readAllBytes(), UTF_8))
                    .desks();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, by name. */
    public static List<Desk> all() {
        return ALL;
    }

    /** The one of this name. */
    public static Optional<Desk> named(String name) {
        return ALL.stream().filter(desk -> desk.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Desk::name).toList();
    }
}
