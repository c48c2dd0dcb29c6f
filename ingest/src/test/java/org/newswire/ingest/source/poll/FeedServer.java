package org.newswire.ingest.source.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SSLContext;

/** A web server on 127.0.0.1 that answers as a test says and keeps what it was asked. */
final class FeedServer implements AutoCloseable {

    static final String DOCUMENT =
            "<rss version='2.0'><channel><item><title>Ferries run</title></item></channel></rss>";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    record Request(String path, Headers headers) {}

    FeedServer() throws IOException {
        this(HttpServer.create(here(), 0));
    }

    private FeedServer(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.start();
    }

    /** One behind TLS that shows the names it is asked for to a matcher. */
    static FeedServer secure(SSLContext tls, SNIMatcher names) throws IOException {
        var server = HttpsServer.create(here(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                var ssl = tls.getDefaultSSLParameters();
                ssl.setSNIMatchers(List.of(names));
                parameters.setSSLParameters(ssl);
            }
        });
        return new FeedServer(server);
    }

    private static InetSocketAddress here() throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    }

    FeedServer on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            requests.add(new Request(exchange.getRequestURI().toString(), exchange.getRequestHeaders()));
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return this;
    }

    /** Answers with the document. */
    FeedServer serving(String path) {
        return on(path, exchange -> answer(exchange, 200, DOCUMENT));
    }

    FeedServer redirecting(String path, int status, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    List<String> paths() {
        return requests.stream().map(Request::path).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
