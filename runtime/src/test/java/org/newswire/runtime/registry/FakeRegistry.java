package org.newswire.runtime.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP server that answers what a test tells it to, in Confluent's words: {@link #answer} for one path, {@link
 * #interrupt} for the next request whatever it asks. Registers and serves schemas by itself. Records every request.
 */
final class FakeRegistry implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final String scheme;
    private final List<String> schemas = new CopyOnWriteArrayList<>();
    private final Map<String, List<Integer>> subjects = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Queue<Answer> interruptions = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** One answer; status 0 closes the connection without any. */
    record Answer(int status, String body) {}

    record Request(
            String method,
            String path,
            @Nullable String authorization,
            @Nullable String contentType,
            String body) {}

    private FakeRegistry(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        server.createContext("/", this::handle);
        server.start();
    }

    static FakeRegistry start() {
        try {
            return new FakeRegistry(HttpServer.create(anyPort(), 0), "http");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FakeRegistry startWithTls(SSLContext tls, boolean clientsShowCertificates) {
        try {
            var server = HttpsServer.create(anyPort(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls) {
                @Override
                public void configure(HttpsParameters parameters) {
                    var ssl = tls.getDefaultSSLParameters();
                    ssl.setNeedClientAuth(clientsShowCertificates);
                    parameters.setSSLParameters(ssl);
                }
            });
            return new FakeRegistry(server, "https");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    String url() {
        return scheme + "://localhost:" + server.getAddress().getPort();
    }

    /** Requests of this path, whatever the query, are answered so from now on. */
    FakeRegistry answer(String path, int status, String body) {
        answers.put(path, new Answer(status, body));
        return this;
    }

    /** The next request is answered so, the following ones as usual; may be called again for more. */
    FakeRegistry interrupt(int status, String body) {
        interruptions.add(new Answer(status, body));
        return this;
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    int count(String method, String path) {
        return (int) requests.stream()
                .filter(request ->
                        request.method().equals(method) && request.path().equals(path))
                .count();
    }

    /** Makes a schema known and returns its id. */
    synchronized int put(String subject, String schema) {
        if (!schemas.contains(schema)) schemas.add(schema);
        var id = schemas.indexOf(schema) + 1;
        var versions = subjects.computeIfAbsent(subject, any -> new CopyOnWriteArrayList<>());
        if (!versions.contains(id)) versions.add(id);
        return id;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().toString();
        requests.add(new Request(
                exchange.getRequestMethod(),
                path,
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
        var answer = interruptions.poll();
        if (answer == null) answer = answers.get(path.replaceFirst("\\?.*", ""));
        if (answer == null) answer = own(exchange.getRequestMethod(), path, body);
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.schemaregistry.v1+json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private Answer own(String method, String path, String body) throws IOException {
        var segments = new ArrayDeque<>(new ArrayList<>(
                List.of(path.replaceFirst("\\?.*", "").substring(1).split("/"))));
        var first = segments.pop();
        if (first.equals("schemas")) return schema(Integer.parseInt(segments.getLast()));
        var subject = segments.pop();
        if (method.equals("GET")) return latest(subject);
        var text = JSON.readTree(body).get("schema").asText();
        return segments.isEmpty() ? lookUp(subject, text) : new Answer(200, "{\"id\":" + put(subject, text) + "}");
    }

    private Answer schema(int id) {
        if (id < 1 || id > schemas.size()) return new Answer(404, error(40403, "Schema " + id + " not found"));
        return new Answer(200, object().put("schema", schemas.get(id - 1)).toString());
    }

    private Answer latest(String subject) {
        var versions = subjects.getOrDefault(subject, List.of());
        if (versions.isEmpty()) return new Answer(404, error(40401, "Subject '" + subject + "' not found."));
        return version(subject, versions.get(versions.size() - 1));
    }

    private Answer lookUp(String subject, String text) {
        var versions = subjects.getOrDefault(subject, List.of());
        if (versions.isEmpty()) return new Answer(404, error(40401, "Subject '" + subject + "' not found."));
        var id = schemas.indexOf(text) + 1;
        return versions.contains(id) ? version(subject, id) : new Answer(404, error(40403, "Schema not found"));
    }

    private Answer version(String subject, int id) {
        JsonNode version = object().put("subject", subject)
                .put("id", id)
                .put("version", subjects.get(subject).indexOf(id) + 1)
                .put("schema", schemas.get(id - 1));
        return new Answer(200, version.toString());
    }

    static String error(int code, String message) {
        return object().put("error_code", code).put("message", message).toString();
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode object() {
        return JSON.createObjectNode();
    }
}
