package org.newswire.app.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newswire.app.UserException;

/** A file of annotated documents, one JSON object a line. */
public final class AnnotatedFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotatedFile() {}

    /** A line that is not what the file should have; the message says why. */
    public static final class WrongLineException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public WrongLineException(String message) {
            super(message);
        }
    }

    /**
     * Reads all documents.
     *
     * @param document makes a document of a line's object; throws {@link WrongLineException}
     * @throws UserException when the file cannot be read or a line in it is wrong, with its number
     */
    public static <T> List<T> read(Path file, Function<ObjectNode, T> document) {
        if (!Files.isRegularFile(file)) throw new UserException("cannot read " + file + "; is the path right?");
        var documents = new ArrayList<T>();
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            var number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) documents.add(read(file, number, line, document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
        if (documents.isEmpty()) throw new UserException(file + " has no document in it");
        return documents;
    }

    private static <T> T read(Path file, int number, String line, Function<ObjectNode, T> document) {
        try {
            if (JSON.readTree(line) instanceof ObjectNode object) return document.apply(object);
            throw new UserException(file + ", line " + number + ": expected a JSON object");
        } catch (JsonProcessingException e) {
            throw new UserException(file + ", line " + number + ": not JSON: " + e.getOriginalMessage());
        } catch (WrongLineException e) {
            throw new UserException(file + ", line " + number + ": " + e.getMessage());
        }
    }

    /** Text of a member. */
    static String text(ObjectNode object, String member) {
        var value = object.get(member);
        if (value == null || !value.isTextual())
            throw new WrongLineException("no text \"" + member + "\"; each line needs one");
        return value.textValue();
    }
}
