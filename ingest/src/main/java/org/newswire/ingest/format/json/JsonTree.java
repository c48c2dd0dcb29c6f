package org.newswire.ingest.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Position;

/**
 * A JSON value that still knows where its members stand in the text. Depth is bounded by the parser it is read from; of
 * two members with one name the last counts.
 */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final IdentityHashMap<ObjectNode, Map<String, Position>> positions = new IdentityHashMap<>();
    private final JsonNode root;

    /** Reads the value that the parser's first token begins; white space alone is null. */
    JsonTree(JsonParser parser) throws IOException {
        parser.nextToken();
        root = value(parser);
    }

    JsonNode root() {
        return root;
    }

    /** Where the name of a member stands; null when the object has none of that name. */
    @Nullable
    Position position(ObjectNode object, String name) {
        return positions.getOrDefault(object, Map.of()).get(name);
    }

    private JsonNode value(JsonParser parser) throws IOException {
        var token = parser.currentToken();
        if (token == null) return NODES.nullNode();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser) throws IOException {
        var object = NODES.objectNode();
        var places = new HashMap<String, Position>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var at = parser.currentTokenLocation();
            parser.nextToken();
            object.set(name, value(parser));
            places.put(name, new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())));
        }
        positions.put(object, places);
        return object;
    }

    private ArrayNode array(JsonParser parser) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) array.add(value(parser));
        return array;
    }

    private static JsonNode integer(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }
}
