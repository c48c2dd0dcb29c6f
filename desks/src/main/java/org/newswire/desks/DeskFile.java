package org.newswire.desks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newswire.runtime.yaml.YamlException;
import org.newswire.runtime.yaml.YamlReader;
import org.newswire.runtime.yaml.YamlValue;

/**
 * What a desks file declares, YAML 1.2:
 *
 * <pre>
 * ready-made: [politics, sport]
 * desks:
 *   baltic-ports:
 *     description: Ports and shipping for the Riga office
 *     query: topic:"economy, business and finance" AND place:(Riga OR Ventspils)
 *   storms: topic:weather AND text:storm*
 * </pre>
 *
 * @param desks ready-made desks first, then the site's own, in the order of the file
 */
public record DeskFile(List<Desk> desks) {

    private static final int MOST_BYTES = 4 << 20;

    public DeskFile {
        desks = List.copyOf(desks);
    }

    /**
     * Reads a file.
     *
     * @throws YamlException with everything that is wrong in it
     * @throws IOException when it cannot be read, {@link java.nio.file.NoSuchFileException} when there is none
     */
    public static DeskFile read(Path file) throws IOException {
        var yaml = new YamlReader(MOST_BYTES);
        return of(file, yaml, yaml.read(file));
    }

    /**
     * Reads the text of a file.
     *
     * @param file how messages name it
     * @throws YamlException with everything that is wrong in it
     */
    public static DeskFile parse(Path file, String text) {
        var yaml = new YamlReader(MOST_BYTES);
        return of(file, yaml, yaml.read(text));
    }

    private static DeskFile of(Path file, YamlReader yaml, Optional<YamlValue> root) {
        var desks = root.map(DeskFileReader::read).orElse(List.of());
        if (!yaml.problems().isEmpty()) throw new YamlException(file, yaml.problems());
        return new DeskFile(desks);
    }
}
