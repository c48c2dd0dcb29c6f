package org.newswire.app.events;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newswire.runtime.health.HealthServer;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.RegistrySerdes;
import org.newswire.schemas.Topics;

/** Who is let in, and to what. What is sent then is in DesksIT. */
class DeskEventsTest {

    private final Metrics metrics = new Metrics();
    private final HealthServer server = new HealthServer(0, List.of(), metrics);
    private final DeskEvents events = new DeskEvents(
            new KafkaSettings("127.0.0.1:1", Map.of(), Topics.DEFAULT, 1, -1),
            new RecordCodecs(new RegistrySerdes(Map.of("schema.registry.url", "http://127.0.0.1:1"))),
            new EventSettings(1, false, Duration.ofSeconds(1)),
            "ferries"::equals);

    @BeforeEach
    void start() {
        server.handle(DeskEvents.PATH, events);
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
        events.close();
        metrics.close();
    }

    @Test
    void refusesAHostNameThatIsNotThisMachines() throws IOException {
        assertThat(answer("GET /desks/ferries/events", "news.example:8080")).contains(" 403 ");
    }

    @Test
    void knowsItsDesksOnly() throws IOException {
        assertThat(answer("GET /desks/unknown/events", "localhost:8080")).contains(" 404 ");
        assertThat(answer("GET /desks/", "localhost")).contains(" 404 ");
        assertThat(answer("GET /desks/ferries/events/more", "[::1]:8080")).contains(" 404 ");
        assertThat(answer("GET /desks/..%2Fhealth/events", "localhost")).contains(" 404 ");
    }

    @Test
    void isReadOnly() throws IOException {
        assertThat(answer("POST /desks/ferries/events", "127.0.0.1:8080")).contains(" 405 ");
    }

    @Test
    void letsNoMoreInThanItMay() throws IOException {
        // No broker answers, so the first reader waits for the rest of the test.
        try (var first = open("GET /desks/ferries/events", "localhost")) {
            assertThat(firstLine(first)).contains(" 200 ");
            assertThat(answer("GET /desks/ferries/events", "localhost")).contains(" 503 ");
        }
    }

    private String answer(String request, String host) throws IOException {
        try (var socket = open(request, host)) {
            return firstLine(socket);
        }
    }

    private Socket open(String request, String host) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(30_000);
        var lines = request + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(lines.getBytes(US_ASCII));
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
    }
}
