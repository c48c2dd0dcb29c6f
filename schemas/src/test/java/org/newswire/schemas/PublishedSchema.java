package org.newswire.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;

/**
 * A schema as other teams see it: every named type spelled out at its first use, without the properties that only our
 * generated Java classes need.
 */
final class PublishedSchema {

    private static final String JAVA_STRING = "avro.java.string";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private PublishedSchema() {}

    /** The schema as a JSON tree. */
    static JsonNode tree(Schema schema) {
        try {
            return withoutJavaStrings(JSON.readTree(schema.toString()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema as indented JSON with a final newline; the form that released versions are kept in. */
    static String text(Schema schema) {
        try {
            return JSON.writeValueAsString(tree(schema)).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode withoutJavaStrings(JsonNode node) {
        if (node instanceof ArrayNode array) {
            var cleaned = array.arrayNode();
            array.forEach(element -> cleaned.add(withoutJavaStrings(element)));
            return cleaned;
        }
        if (!(node instanceof ObjectNode object)) return node;
        var cleaned = object.objectNode();
        object.properties().stream()
                .filter(property -> !property.getKey().equals(JAVA_STRING))
                .forEach(property -> cleaned.set(property.getKey(), withoutJavaStrings(property.getValue())));
        var onlyType = cleaned.size() == 1 && object.has(JAVA_STRING);
        return onlyType ? cleaned.get("type") : cleaned;
    }
}
