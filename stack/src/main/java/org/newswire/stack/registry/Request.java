package org.newswire.stack.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/**
 * One request, taken apart.
 *
 * @param segments of the path, percent-decoded; none empty
 * @param query parameters by name; the last of several with one name
 * @param body as sent; empty for most methods
 */
record Request(String method, List<String> segments, Map<String, String> query, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Request of(String method, URI uri, String body) {
        List<String> segments = new ArrayList<>();
        for (String segment : uri.getRawPath().split("/", -1)) {
            if (!segment.isEmpty()) {
                // A plus stands for itself in a path.
                segments.add(decode(segment.replace("+", "%2B")));
            }
        }
        Map<String, String> query = new HashMap<>();
        String rawQuery = Optional.ofNullable(uri.getRawQuery()).orElse("");
        for (String parameter : rawQuery.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            query.put(decode(name), equals < 0 ? "" : decode(parameter.substring(equals + 1)));
        }
        return new Request(method, segments, query, body);
    }

    /** Whether a query parameter is {@code true}. */
    boolean flag(String name) {
        return query.getOrDefault(name, "").equalsIgnoreCase("true");
    }

    /** The segment at this place, which names a subject. */
    String subject(int index) {
        String subject = segments.get(index);
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw RegistryException.invalidSubject(subject);
        }
        return subject;
    }

    /** The segment at this place, which names a version. */
    VersionNumber version(int index) {
        return VersionNumber.parse(segments.get(index));
    }

    /** The segment at this place, which is the id of a schema. */
    int id(int index) {
        try {
            return Integer.parseInt(segments.get(index));
        } catch (NumberFormatException e) {
            throw RegistryException.noSuchPath();
        }
    }

    /** The body as JSON object. */
    JsonNode json() {
        try {
            JsonNode json = JSON.readTree(body);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw RegistryException.badRequest("The body is no JSON: " + e.getOriginalMessage());
        }
        throw RegistryException.badRequest("The body must be a JSON object");
    }

    /** The Avro schema in the body. */
    Schema schema() {
        JsonNode json = json();
        String type = json.path("schemaType").asText("AVRO");
        if (!type.equals("AVRO") && !json.path("schemaType").isNull()) {
            throw RegistryException.invalidSchema("this registry knows AVRO only, not " + type);
        }
        if (!json.path("references").isEmpty()) {
            throw RegistryException.invalidSchema(
                    "this registry knows no schema references; put the referenced types into the schema");
        }
        String text = json.path("schema").asText("");
        if (text.isBlank()) {
            throw RegistryException.invalidSchema("the body has no field \"schema\"");
        }
        try {
            return AvroText.parse(text);
        } catch (AvroRuntimeException e) {
            throw RegistryException.invalidSchema(text + ", details: " + e.getMessage());
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw RegistryException.badRequest("Malformed address: " + e.getMessage());
        }
    }
}
