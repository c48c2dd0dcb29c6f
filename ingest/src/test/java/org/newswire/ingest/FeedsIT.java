package org.newswire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.ingest.Pipeline.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.runtime.stage.StageState;
import org.newswire.stack.LocalStack;
import org.newswire.stack.junit.StackExtension;

/** Declared feeds through a real broker and registry, by all the ways that feeds come. */
@ExtendWith(StackExtension.class)
class FeedsIT {

    private static final String TOKEN = "lantern-lantern-lantern";

    @TempDir
    Path temp;

    private Path inbox;
    private final LocalStack stack;
    private Pipeline pipeline;

    FeedsIT(LocalStack stack) {
        this.stack = stack;
    }

    @BeforeEach
    void createTopics() throws IOException {
        inbox = Files.createDirectories(temp.resolve("inbox"));
        pipeline = Pipeline.on(stack, inbox)
                .with("ingest.feeds", temp.resolve("feeds.yml").toString())
                .with("ingest.feeds.look", "50 ms");
    }

    @Test
    void readsAFeedAsItIsDeclaredNow() throws IOException {
        declare("feeds:\n  coast: {encoding: windows-1257, language: lv}\n");
        try (var stage = pipeline.stage(IngestStage.feeds())) {
            stage.start();
            drop("coast/a.txt", "Bāka Kolkā\n\nKolkas bāka atkal ir atvērta apmeklētājiem.\n", "windows-1257");
            await(() -> stage.counts().received() == 1);

            declare("feeds:\n  coast: {encoding: windows-1252, language: et}\n");
            for (int i = 0; headlines().noneMatch("Õhtu"::equals); i++) {
                drop("coast/b" + i + ".txt", "Õhtu\n\nÕhtu on rannas vaikne number " + i + ".\n", "windows-1252");
                var expected = 2 + i;
                await(() -> stage.counts().received() == expected);
            }
        }
        assertThat(pipeline.rawItems())
                .extracting(record ->
                        record.value().getLanguage() + " " + record.value().getHeadline())
                .contains("lv Bāka Kolkā", "et Õhtu");
        assertThat(pipeline.rawItems())
                .extracting(record -> record.value().getSource())
                .containsOnly("drop-folder");
        assertThat(inbox.resolve(".newswire/rhythm-ingest.json")).content().contains("\"coast\"");
    }

    @Test
    void pollsAFeedFromTheReloadThatAddsItToTheOneThatRemovesIt() throws Exception {
        var asked = new AtomicInteger();
        try (var server = new Wire(exchange -> {
                    var number = asked.incrementAndGet();
                    return "Headline: Ferry timetable " + number + "\n\nFerries run to timetable " + number + ".\n";
                });
                var stage = pipeline.stage(IngestStage.feeds())) {
            stage.start();
            drop("coast/a.txt", "Lighthouse opens\n\nThe lighthouse is open.\n", "UTF-8");
            await(() -> stage.counts().received() == 1);
            assertThat(asked.get()).isZero();

            declare("feeds:\n  ferries:\n    format: text\n    poll: {url: \"" + server.uri("/timetable.txt")
                    + "\", every: 1 s, allow-private-addresses: true}\n");
            await(() -> stage.counts().published() == 3);

            declare("feeds:\n");
            awaitNoMoreOf(asked);
        }
        assertThat(pipeline.rawItems())
                .filteredOn(record -> record.value().getFeed().equals("ferries"))
                .allSatisfy(record -> assertThat(record.value().getSource()).isEqualTo("poll"))
                .extracting(record -> record.value().getHeadline())
                .contains("Ferry timetable 1", "Ferry timetable 2");
    }

    @Test
    void storesWhatIsDroppedPolledAndPushed() throws Exception {
        var port = freePort();
        pipeline.with("ingest.push.port", Integer.toString(port));
        try (var server = new Wire(path -> "{\"uri\":\"urn:ferry:1\",\"headline\":\"Ferries run\"}")) {
            declare("feeds:\n  ferries:\n    poll: {url: \"" + server.uri("/f.json")
                    + "\", allow-private-addresses: true}\n  radio:\n    push: {token: " + TOKEN + "}\n");
            try (var stage = pipeline.stage(IngestStage.feeds())) {
                stage.start();
                await(() -> stage.state() == StageState.RUNNING);
                drop("coast/a.txt", "Lighthouse opens\n\nThe lighthouse is open.\n", "UTF-8");
                assertThat(push(port, "radio", TOKEN)).isEqualTo(202);
                assertThat(pipeline.rawItems())
                        .anySatisfy(record -> assertThat(record.key()).isEqualTo("radio|urn:radio:1"));
                assertThat(push(port, "radio", "another-token-that-is-wrong")).isEqualTo(401);
                await(() -> stage.counts().published() == 3);

                declare("feeds:\n  radio:\n    push: {token: another-token-that-was-wrong}\n");
                await(() -> push(port, "radio", TOKEN) == 401);
            }
        }
        assertThat(pipeline.rawItems())
                .extracting(record ->
                        record.value().getFeed() + " by " + record.value().getSource())
                .containsExactlyInAnyOrder("coast by drop-folder", "ferries by poll", "radio by push");
    }

    private static int push(int port, String feed, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/feeds/" + feed + "/items"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"uri\":\"urn:radio:1\",\"headline\":\"Waves\"}"))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until the feed is no longer declared, and a while in which it would have been polled again. */
    private static void awaitNoMoreOf(AtomicInteger asked) {
        var since = new long[] {System.nanoTime()};
        var last = new int[] {asked.get()};
        await(() -> {
            if (asked.get() != last[0]) since[0] = System.nanoTime();
            last[0] = asked.get();
            return System.nanoTime() - since[0] > Duration.ofSeconds(3).toNanos();
        });
    }

    private Stream<String> headlines() {
        return pipeline.rawItems().stream().map(record -> record.value().getHeadline());
    }

    private void declare(String feeds) throws IOException {
        Files.writeString(temp.resolve("feeds.yml"), feeds, UTF_8);
    }

    private void drop(String name, String text, String encoding) throws IOException {
        var file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        var hidden = file.resolveSibling("." + file.getFileName());
        Files.write(hidden, text.getBytes(encoding));
        Files.move(hidden, file);
    }
}
