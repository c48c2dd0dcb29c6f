package org.newswire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.ingest.Pipeline.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.ingest.source.DeliveryQueue;
import org.newswire.ingest.source.push.PushFeed;
import org.newswire.ingest.source.push.PushServer;
import org.newswire.ingest.source.push.PushSettings;
import org.newswire.stack.LocalStack;
import org.newswire.stack.junit.StackExtension;

/** Items over HTTP to a real broker. */
@ExtendWith(StackExtension.class)
class PushIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "coast-token-0000001";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final LocalStack stack;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final DeliveryQueue queue = new DeliveryQueue("network", 1000, 100_000_000);
    private Pipeline pipeline;
    private IngestStage stage;
    private PushServer server;

    PushIT(LocalStack stack) {
        this.stack = stack;
    }

    @BeforeEach
    void start(@TempDir Path inbox) throws IOException {
        pipeline = Pipeline.on(stack, inbox);
        stage = pipeline.stage(opening -> queue);
        stage.start();
        await(() -> stage.state().isReady());
        server = new PushServer(
                new PushSettings(0, "127.0.0.1", 1_000_000, 32, PATIENCE, PATIENCE),
                queue,
                () -> stage.state().isReady(),
                Clock.systemUTC());
        server.accept(List.of(new PushFeed("coast", List.of(TOKEN))));
        server.start();
    }

    @AfterEach
    void stop() {
        stage.close();
        server.close();
    }

    @Test
    void isOnTheTopicWhenTheSenderIsTold() throws Exception {
        var story = item("urn:test:1", "1", "Ferries run again");
        var answer = push(story).get();
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(pipeline.rawItems()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("coast|urn:test:1");
            assertThat(record.value().getOriginalName())
                    .isEqualTo(json(answer).at("/name").asText());
        });

        var again = json(push(story).get());
        assertThat(again.at("/accepted").asLong()).isZero();
        assertThat(again.at("/duplicate").asLong()).isEqualTo(1);
        assertThat(pipeline.rawItems()).hasSize(1);

        // Other bytes under the same guid and version are for enrich to judge.
        var other = json(
                push(item("urn:test:1", "1", "Ferries run again on Monday")).get());
        assertThat(other.at("/accepted").asLong()).isEqualTo(1);
        assertThat(pipeline.rawItems()).hasSize(2);
    }

    @Test
    void saysWhichOfManyWereRefusedAndWhere() throws Exception {
        var lines = item("urn:test:1", "1", "One") + "\n{\"uri\": \n" + item("urn:test:2", "1", "Two") + "\n";
        var answer = push(lines).get();
        assertThat(answer.statusCode()).isEqualTo(202);
        var body = json(answer);
        assertThat(body.at("/accepted").asLong()).isEqualTo(2);
        assertThat(body.at("/rejected").asLong()).isEqualTo(1);
        assertThat(body.at("/refusals/0/code").asText()).isEqualTo("jsonl.malformed-line");
        assertThat(body.at("/refusals/0/line").asLong()).isEqualTo(2);
        assertThat(pipeline.deadLetters()).hasSize(1);
    }

    @Test
    void says422AndKeepsTheBytesWhenNothingCouldBeUsed() throws Exception {
        for (int times = 0; times < 2; times++) {
            var answer = push("{\"uri\": \"urn:test:3\", \"headline\": ").get();
            assertThat(answer.statusCode()).isEqualTo(422);
            var refusal = json(answer).at("/refusals/0");
            assertThat(refusal.at("/code").asText()).endsWith(".malformed");
            assertThat(refusal.at("/reason").asText()).isNotBlank();
        }
        assertThat(pipeline.deadLetters()).hasSize(1);
    }

    @Test
    void commitsManySendersTogether() throws Exception {
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 200; i++) answers.add(push(item("urn:test:" + i, "1", "Story " + i)));
        for (var answer : answers) assertThat(answer.get().statusCode()).isEqualTo(202);
        assertThat(pipeline.rawItems()).hasSize(200);
        var counts = stage.counts();
        assertThat(counts.received()).isEqualTo(200);
        assertThat(counts.published()).isEqualTo(200);
    }

    private CompletableFuture<HttpResponse<String>> push(String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/feeds/coast/items"))
                .header("Authorization", "Bearer " + TOKEN)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString(UTF_8));
    }

    private static String item(String uri, String version, String headline) {
        return "{\"uri\": \"" + uri + "\", \"version\": \"" + version + "\", \"headline\": \"" + headline
                + "\", \"versioncreated\": \"2026-03-02T10:00:00Z\", \"body_text\": \"Boats leave at noon.\"}";
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
