package org.newswire.desks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    static final int MOST_BYTES = 4 << 20;

    public DeskFile {
        desks = List.copyOf(desks);
    }

    /**
     * Reads a file.
     *
     * @throws DeskFileException with everything that is wrong in it
     * @throws IOException when it cannot be read, {@link java.nio.file.NoSuchFileException} when there is none
     */
    public static DeskFile read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) throw wrong(file, "larger than " + MOST_BYTES + " bytes");
            return parse(
                    file,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException notUtf8) {
            throw wrong(file, "not in UTF-8");
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param file how messages name it
     * @throws DeskFileException with everything that is wrong in it
     */
    public static DeskFile parse(Path file, String text) {
        var reader = new DeskFileReader();
        var desks = reader.read(text);
        if (!reader.problems().isEmpty()) throw new DeskFileException(file, reader.problems());
        return new DeskFile(desks);
    }

    private static DeskFileException wrong(Path file, String message) {
        return new DeskFileException(file, List.of(new DeskProblem(1, 1, message)));
    }
}
