package org.newswire.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.DeliveryQueue;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.Settlement.Refusal;

class PushServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private static final String TOKEN = "coast-token-0000001";
    private static final String COPY = "TALLINN - Ferries to the islands run again from Monday.";
    private static final Settlement USED = new Settlement(1, 0, 0, List.of());

    private final DeliveryQueue queue = new DeliveryQueue("network", 2, 10_000);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile boolean ready = true;
    private PushServer server;

    @BeforeEach
    void start() throws IOException {
        server = serve(new PushSettings(0, "127.0.0.1", 2000, 4, DEADLINE, DEADLINE));
    }

    @AfterEach
    void stop() {
        queue.close();
        server.close();
    }

    @Test
    void answersWhenTheDeliveryIsSettledAndNotBefore() throws Exception {
        var answer = send(post(COPY));
        var delivery = next();
        assertThat(delivery.feed()).isEqualTo("coast");
        assertThat(delivery.receivedAt()).isEqualTo(CLOCK.instant());
        assertThat(delivery.sourceId()).isEmpty();
        assertThat(delivery.open().readAllBytes()).asString(UTF_8).isEqualTo(COPY);
        assertThat(answer).isNotDone();

        queue.settle(
                delivery,
                new Settlement(
                        2,
                        1,
                        1,
                        List.of(new Refusal(
                                "coast/a.jsonl:4", "jsonl.malformed-line", "cut off", new Position(4, 17)))));
        assertAnswer(answer, 202, """
                {"feed": "coast", "name": "%s", "accepted": 2, "duplicate": 1, "rejected": 1, "refusals": [
                  {"item": "coast/a.jsonl:4", "code": "jsonl.malformed-line", "reason": "cut off",
                   "line": 4, "column": 17}]}""".formatted(delivery.name()));
        assertThat(answer.get().headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void says422WhenEverythingWasRefused() throws Exception {
        var answer = send(post("\u0000"));
        queue.settle(
                next(),
                new Settlement(
                        0, 0, 1, List.of(new Refusal("coast/x", "text.binary", "the bytes are not text", null))));
        var body = problem(answer, 422, "Refused");
        assertThat(body.at("/refusals/0/code").asText()).isEqualTo("text.binary");
        assertThat(body.at("/rejected").asLong()).isEqualTo(1);
    }

    @Test
    void namesDeliveriesByLabelsAndNeverByPaths() throws Exception {
        var answer =
                send(post(COPY).header("Slug", "../../etc/%2e%2e/p%C3%B5hi.txt").header("Idempotency-Key", "k1"));
        var named = next();
        assertThat(named.name()).isEqualTo("coast/etc/põhi.txt");
        assertThat(named.sourceId()).contains("etc/põhi");
        queue.settle(named, USED);
        assertAnswer(answer, 202, """
                {"feed": "coast", "name": "coast/etc/põhi.txt", "accepted": 1, "duplicate": 0, "rejected": 0,
                 "refusals": []}""");

        answer = send(post(COPY).header("Idempotency-Key", "\"8e03978e\"").header("Content-Type", "text/plain"));
        var keyed = next();
        assertThat(keyed.name()).isEqualTo("coast/8e03978e.txt");
        assertThat(keyed.sourceId()).isEmpty();
        queue.settle(keyed, USED);
        assertThat(answer.get().statusCode()).isEqualTo(202);
    }

    @Test
    void readsCompressedAndChunkedBodies() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(COPY.getBytes(UTF_8));
        }
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(out.toByteArray()));
        var answer = send(request("/feeds/coast/items").POST(chunked).header("Content-Encoding", "gzip"));
        var delivery = next();
        assertThat(delivery.open().readAllBytes()).asString(UTF_8).isEqualTo(COPY);
        queue.settle(delivery, USED);
        assertThat(answer.get().statusCode()).isEqualTo(202);
    }

    @Test
    void opensAFeedToItsOwnTokensOnly() throws Exception {
        for (var token : List.of("Bearer " + TOKEN, "bearer coast-token-0000002")) {
            var answer = send(unauthorised(COPY).header("Authorization", token));
            queue.settle(next(), USED);
            assertThat(answer.get().statusCode()).isEqualTo(202);
        }
        for (var token : List.of("Bearer hills-token-0000001", "Bearer ", "Basic " + TOKEN, TOKEN)) {
            var answer = send(unauthorised(COPY).header("Authorization", token));
            problem(answer, 401, "Not authorised");
            assertThat(answer.get().headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer ");
        }
        problem(send(unauthorised(COPY)), 401, "Not authorised");
        server.accept(List.of());
        problem(send(post(COPY)), 404, "Not found");
        assertThat(queue.size()).isZero();
    }

    @Test
    void saysWhatIsWrongWithARequest() throws Exception {
        problem(send(request("/").GET()), 404, "Not found");
        problem(send(request("/feeds/unknown/items").POST(BodyPublishers.ofString(COPY))), 404, "Not found");
        problem(send(request("/feeds/%2e%2e%2fcoast/items").POST(BodyPublishers.ofString(COPY))), 404, "Not found");
        var get = send(request("/feeds/coast/items").GET());
        problem(get, 405, "Method not allowed");
        assertThat(get.get().headers().firstValue("Allow")).contains("POST");
        problem(send(post("")), 400, "Bad request");
        problem(send(post("x".repeat(2001))), 413, "Too large");
        problem(send(post(COPY).header("Content-Encoding", "br")), 415, "Unsupported coding");
        problem(send(post(COPY).header("Content-Encoding", "gzip")), 400, "Bad request");
        assertThat(raw("POST /feeds/coast/items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TOKEN + "\r\n\r\n"))
                .startsWith("HTTP/1.1 411 ");
        assertThat(raw("NONSENSE\r\n\r\n")).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        assertThat(queue.size()).isZero();
    }

    @Test
    void refusesABombWithoutReadingItToItsEnd() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[1_000_000]);
        }
        var bomb = request("/feeds/coast/items")
                .POST(BodyPublishers.ofByteArray(out.toByteArray()))
                .header("Content-Encoding", "gzip");
        problem(send(bomb), 413, "Too large");
    }

    @Test
    void answersAClientThatGoesOnSending() throws Exception {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout((int) DEADLINE.toMillis());
            var out = socket.getOutputStream();
            out.write(head("Content-Length: 1000000000\r\n"));
            out.write(new byte[100_000]);
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void refusesBeforeTheBodyWhenTheClientAsks() throws Exception {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout((int) DEADLINE.toMillis());
            socket.getOutputStream().write(head("Content-Length: 1000000\r\nExpect: 100-continue\r\n"));
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 413 ");
        }
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout((int) DEADLINE.toMillis());
            socket.getOutputStream().write(head("Content-Length: 1\r\nExpect: 100-continue\r\n"));
            assertThat(firstLine(socket)).isEqualTo("HTTP/1.1 100 Continue");
        }
    }

    @Test
    void says429WhenTheQueueIsFull() throws Exception {
        var first = send(post(COPY));
        var second = send(post(COPY));
        var deliveries = List.of(next(), next());
        var third = send(post(COPY));
        problem(third, 429, "Too many requests");
        assertThat(third.get().headers().firstValue("Retry-After")).contains("2");

        for (var delivery : deliveries) queue.settle(delivery, USED);
        assertThat(first.get().statusCode()).isEqualTo(202);
        assertThat(second.get().statusCode()).isEqualTo(202);
    }

    @Test
    void says503WhileNothingCanBeCommitted() throws Exception {
        ready = false;
        problem(send(post(COPY)), 503, "Unavailable");
        assertThat(queue.size()).isZero();
        ready = true;

        var waiting = send(post(COPY));
        var unused = next();
        queue.close();
        problem(waiting, 503, "Unavailable");
        problem(send(post(COPY)), 503, "Unavailable");
    }

    @Test
    void says503WhenTheCommitTakesTooLong() throws Exception {
        try (var impatient = serve(new PushSettings(0, "127.0.0.1", 2000, 4, DEADLINE, Duration.ofMillis(100)))) {
            var uri = URI.create("http://127.0.0.1:" + impatient.port() + "/feeds/coast/items");
            var request = HttpRequest.newBuilder(uri)
                    .header("Authorization", "Bearer " + TOKEN)
                    .POST(BodyPublishers.ofString(COPY))
                    .build();
            var answer = client.sendAsync(request, BodyHandlers.ofString(UTF_8));
            problem(answer, 503, "Unavailable");
            assertThat(answer.get().headers().firstValue("Retry-After")).contains("15");
        }
    }

    @Test
    void closesConnectionsThatDripOrSayNothing() throws Exception {
        var soon = Duration.ofMillis(200);
        try (var strict = serve(new PushSettings(0, "127.0.0.1", 2000, 1, soon, soon));
                var silent = new Socket("127.0.0.1", strict.port());
                var next = new Socket("127.0.0.1", strict.port())) {
            silent.setSoTimeout((int) DEADLINE.toMillis());
            assertThat(silent.getInputStream().read()).isEqualTo(-1);
            // Only now is there room for the next, which drips.
            next.setSoTimeout(20);
            var out = next.getOutputStream();
            var deadline = System.nanoTime() + DEADLINE.toNanos();
            var ended = false;
            while (!ended && System.nanoTime() < deadline) {
                try {
                    out.write('P');
                    ended = next.getInputStream().read() < 0;
                } catch (SocketTimeoutException goOn) {
                    // not closed yet
                } catch (IOException reset) {
                    ended = true;
                }
            }
            assertThat(ended).isTrue();
        }
    }

    private PushServer serve(PushSettings settings) throws IOException {
        var made = new PushServer(settings, queue, () -> ready, CLOCK);
        made.accept(List.of(
                new PushFeed("coast", List.of(TOKEN, "coast-token-0000002")),
                new PushFeed("hills", List.of("hills-token-0000001"))));
        made.start();
        return made;
    }

    private Delivery next() throws InterruptedException {
        Optional<Delivery> delivery = queue.poll(DEADLINE);
        return delivery.orElseThrow(() -> new AssertionError("nothing was handed over"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Authorization", "Bearer " + TOKEN);
    }

    private HttpRequest.Builder post(String body) {
        return request("/feeds/coast/items").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder unauthorised(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/feeds/coast/items"))
                .POST(BodyPublishers.ofString(body));
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.timeout(DEADLINE).build(), BodyHandlers.ofString(UTF_8));
    }

    private static void assertAnswer(CompletableFuture<HttpResponse<String>> answer, int status, String json)
            throws Exception {
        var response = answer.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(response.body())).isEqualTo(JSON.readTree(json));
    }

    private static JsonNode problem(CompletableFuture<HttpResponse<String>> answer, int status, String title)
            throws Exception {
        var response = answer.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        var body = JSON.readTree(response.body());
        assertThat(body.at("/status").asInt()).isEqualTo(status);
        assertThat(body.at("/title").asText()).isEqualTo(title);
        assertThat(body.at("/detail").asText()).isNotBlank();
        return body;
    }

    private static byte[] head(String fields) {
        return ("POST /feeds/coast/items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TOKEN + "\r\n" + fields
                        + "\r\n")
                .getBytes(UTF_8);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout((int) DEADLINE.toMillis());
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static String firstLine(Socket socket) throws IOException {
        var line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c >= 0 && c != '\r';
                c = socket.getInputStream().read()) line.append((char) c);
        return line.toString();
    }
}
