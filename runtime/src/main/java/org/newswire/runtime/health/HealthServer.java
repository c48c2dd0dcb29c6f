package org.newswire.runtime.health;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;

/**
 * Answers {@code /health/live} and {@code /health/ready} with 200 or 503 and one line a stage with what a
 * person should put right, and {@code /metrics} in Prometheus text. Other parts of the process may answer paths of
 * their own.
 */
public final class HealthServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "health");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Stage> stages;

    /** Binds at once. Port 0 takes any free one. */
    public HealthServer(int port, List<Stage> stages, Metrics metrics) {
        this.stages = List.copyOf(stages);
        try {
            server = HttpServer.create(new InetSocketAddress(port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "health port " + port + " is taken; set health.port to a free one, or to -1 for none", e);
        }
        server.setExecutor(executor);
        server.createContext("/health/live", exchange -> answerHealth(exchange, StageState::isLive));
        server.createContext("/health/ready", exchange -> answerHealth(exchange, StageState::isReady));
        server.createContext(
                "/metrics", exchange -> answer(exchange, 200, "text/plain; version=0.0.4", metrics.scrape()));
    }

    /**
     * Lets a part of the process answer everything under a path; before the server is started. All handlers share one
     * thread: one that takes its time hands the exchange over to another.
     */
    public void handle(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    public void start() {
        server.start();
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private void answerHealth(HttpExchange exchange, Predicate<StageState> healthy) throws IOException {
        var body = stages.stream()
                .map(stage -> stage.name() + " " + stage.state()
                        + stage.notice().map(notice -> ", but " + notice).orElse(""))
                .collect(Collectors.joining("\n", "", "\n"));
        var ok = stages.stream().map(Stage::state).allMatch(healthy);
        answer(exchange, ok ? 200 : 503, "text/plain", body);
    }

    private static void answer(HttpExchange exchange, int status, String contentType, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", contentType + "; charset=utf-8");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
