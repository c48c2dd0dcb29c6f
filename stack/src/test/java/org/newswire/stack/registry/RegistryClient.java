package org.newswire.stack.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Sends requests to a registry as they go over the wire. */
final class RegistryClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    RegistryClient(String url) {
        this.url = url;
    }

    Answer get(String path) throws Exception {
        return send("GET", path, "");
    }

    Answer delete(String path) throws Exception {
        return send("DELETE", path, "");
    }

    /** Posts a schema as Confluent's client does. */
    Answer postSchema(String path, String schema) throws Exception {
        return post(path, JSON.writeValueAsString(Map.of("schema", schema)));
    }

    Answer post(String path, String body) throws Exception {
        return send("POST", path, body);
    }

    Answer put(String path, String body) throws Exception {
        return send("PUT", path, body);
    }

    Answer send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .method(method, BodyPublishers.ofString(body, UTF_8))
                .build();
        var response = http.send(request, BodyHandlers.ofString(UTF_8));
        return new Answer(response.statusCode(), response.body());
    }

    record Answer(int status, String body) {

        JsonNode json() throws Exception {
            return JSON.readTree(body);
        }

        int errorCode() throws Exception {
            return json().path("error_code").asInt();
        }
    }
}
