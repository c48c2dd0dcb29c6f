package org.newswire.ingest.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.TextDecoder;
import org.newswire.ingest.format.Unit;

/**
 * Reads JSON objects out of units. Nesting is bounded to {@value #MAX_DEPTH}, so that no input exhausts the stack; of
 * two members with one name the last counts. Thread-safe.
 */
public final class JsonReader {

    /** Deepest nesting that is read. */
    public static final int MAX_DEPTH = 100;

    private static final int MOST_NAMES = 200;

    // How the parser names a place in its messages.
    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^\\]]{0,200}?line: (\\d+), column: (\\d+)\\]");

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(Integer.MAX_VALUE) // units have a limit of their own
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final FailureCode malformed;
    private final FailureCode notAnObject;

    /**
     * @param malformed code for what is not JSON
     * @param notAnObject code for JSON that is no object
     */
    public JsonReader(FailureCode malformed, FailureCode notAnObject) {
        this.malformed = malformed;
        this.notAnObject = notAnObject;
    }

    /** Reads the object of a unit and hands its fields on, or says why there is none. */
    public ParseResult read(Unit unit, BiFunction<JsonFields, Problems, ParseResult> then) {
        var problems = new Problems();
        var text = TextDecoder.decode(unit.bytes(), unit.hints().charset(), problems);
        if (text.isEmpty())
            return ParseResult.rejected(FailureCode.TEXT_BINARY, "the bytes are not text in any encoding");
        if (text.get().isBlank())
            return ParseResult.rejected(FailureCode.INPUT_EMPTY, "there is nothing in it but white space");
        try (var parser = JSON.createParser(text.get())) {
            var tree = new JsonTree(parser);
            if (parser.nextToken() != null)
                return ParseResult.rejected(new Rejection(
                        malformed, "there is more after the end of it", position(parser.currentTokenLocation())));
            if (tree.root() instanceof ObjectNode object)
                return then.apply(new JsonFields(object, tree, problems), problems);
            return ParseResult.rejected(notAnObject, "an item is a JSON object, this is " + kind(tree.root()));
        } catch (JsonProcessingException e) {
            var reason = SOURCE.matcher(e.getOriginalMessage()).replaceAll("line $1, column $2");
            var message = Problems.excerpt(reason, 200);
            return ParseResult.rejected(new Rejection(malformed, message, position(e.getLocation())));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    /** Whether a text is one complete JSON object. */
    public static boolean isObject(String text) {
        try {
            return JSON.readTree(text) instanceof ObjectNode;
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    /** Names of the members of the object that a text begins with, normalised, as far as the text can be read. */
    public static Set<String> memberNames(String beginning) {
        var names = new LinkedHashSet<String>();
        try (JsonParser parser = JSON.createParser(beginning)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return names;
            while (names.size() < MOST_NAMES && parser.nextToken() == JsonToken.FIELD_NAME) {
                names.add(JsonFields.normalised(parser.currentName()));
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException brokenOrCutHere) {
            return names;
        }
        return names;
    }

    /** What a value is, for messages. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            default -> "null";
        };
    }

    private static @Nullable Position position(@Nullable JsonLocation location) {
        if (location == null || location.getLineNr() < 1 || location.getColumnNr() < 1) return null;
        return new Position(location.getLineNr(), location.getColumnNr());
    }
}
