package org.newswire.stack.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.newswire.stack.io.Loopback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A schema registry on 127.0.0.1 with the REST API of Confluent's, kept in a folder: what it acknowledged survives a kill
 * and a power cut. One registry to a folder. Thread-safe.
 */
public final class EmbeddedRegistry implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedRegistry.class);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int MAX_BODY_BYTES = 16 * 1024 * 1024;
    private static final int THREADS = 4;

    static {
        // The JDK's server writes head and body apart: without this the second write waits for the client's delayed
        // acknowledgement of the first, 45 ms for each answer instead of less than one. It is read when the first
        // server of the JVM is made.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final Catalog catalog;
    private final RegistryApi api;
    private final HttpServer server;
    private final ExecutorService threads;

    private EmbeddedRegistry(Catalog catalog, HttpServer server) {
        this.catalog = catalog;
        this.api = new RegistryApi(catalog);
        this.server = server;
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "registry-http");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts a registry and returns when it takes requests.
     *
     * @param folder where it keeps its log; created if missing
     * @param port where clients connect; 0 for any free one
     * @throws IOException if the log cannot be read or the port is taken
     */
    public static EmbeddedRegistry start(Path folder, int port) throws IOException {
        Catalog catalog = new Catalog(RegistryLog.open(folder.resolve("registry.log")));
        HttpServer server;
        try {
            server = HttpServer.create(Loopback.at(port), 0);
        } catch (BindException e) {
            catalog.close();
            throw new IOException("port " + port + " for the registry is taken by another program", e);
        }
        EmbeddedRegistry registry = new EmbeddedRegistry(catalog, server);
        server.createContext("/", registry::handle);
        server.setExecutor(registry.threads);
        server.start();
        return registry;
    }

    /** Where clients connect, such as {@code http://127.0.0.1:8081}. */
    public String url() {
        return "http://" + Loopback.HOST + ":" + server.getAddress().getPort();
    }

    /** Stops taking requests and closes the log. May be called more than once. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        try {
            catalog.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = 200;
            Object answer;
            try {
                answer = api.handle(read(exchange));
            } catch (RegistryException e) {
                status = e.httpStatus();
                answer = error(e.errorCode(), e);
                log.debug(
                        "method={} uri={} code={}",
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        e.errorCode());
            } catch (RuntimeException e) {
                status = 500;
                answer = error(status, e);
                log.warn("method={} uri={}", exchange.getRequestMethod(), exchange.getRequestURI(), e);
            }
            byte[] body = answer instanceof String json ? json.getBytes(UTF_8) : JSON.writeValueAsBytes(answer);
            exchange.getResponseHeaders().set("Content-Type", CONTENT_TYPE);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            throw RegistryException.tooLarge(MAX_BODY_BYTES);
        }
        return Request.of(exchange.getRequestMethod(), exchange.getRequestURI(), new String(body, UTF_8));
    }

    private static Map<String, Object> error(int code, RuntimeException failure) {
        return Map.of("error_code", code, "message", String.valueOf(failure.getMessage()));
    }
}
