package org.newswire.ingest.source.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.DeliveryQueue;
import org.newswire.ingest.source.Settlement;

class FeedPollerTest {

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Settlement USED = new Settlement(1, 0, 0, List.of());

    private final DeliveryQueue queue = new DeliveryQueue("network", 100, 1_000_000);
    private FeedServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pollsAgainAndAgainWhateverOthersDo() throws Exception {
        var asked = new CountDownLatch(3);
        server.on("/good", exchange -> {
            asked.countDown();
            FeedServer.answer(exchange, 200, FeedServer.DOCUMENT);
        });
        server.on("/broken", exchange -> exchange.sendResponseHeaders(500, -1));
        server.on("/silent", exchange -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        try (var poller = poller(2, Optional.empty())) {
            poller.poll(List.of(target("/silent"), target("/broken"), target("/good")));
            settleNext();
            assertThat(asked.await(DEADLINE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(poller.states())
                    .extracting(state -> state.uri().getPath())
                    .containsExactly("/silent", "/broken", "/good");
        }
    }

    @Test
    void takesTargetsInAndOutWhileItRuns() throws Exception {
        for (var path : List.of("/a", "/b")) server.on(path, exchange -> FeedServer.answer(exchange, 200, path));
        try (var poller = poller(2, Optional.empty())) {
            poller.poll(List.of(target("/a")));
            settleNext();
            poller.poll(List.of(target("/a"), target("/b")));
            assertThat(settleNext()).isEqualTo("/b");
            poller.poll(List.of(target("/b")));
            assertThat(poller.states()).extracting(PollState::uri).containsExactly(server.uri("/b"));
            poller.poll(List.of());
            assertThat(poller.states()).isEmpty();
        }
    }

    @Test
    void asksAfterARestartForWhatIsNewOnly() throws Exception {
        server.on("/rss", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            if (exchange.getRequestHeaders().containsKey("If-None-Match")) exchange.sendResponseHeaders(304, -1);
            else FeedServer.answer(exchange, 200, FeedServer.DOCUMENT);
        });
        var memory = Optional.of(folder.resolve("state/poll.json"));
        try (var poller = poller(1, memory)) {
            poller.poll(List.of(target("/rss")));
            settleNext();
        }
        assertThat(Files.readString(memory.get())).contains("v1");
        try (var poller = poller(1, memory)) {
            poller.poll(List.of(target("/rss")));
            await(() -> poller.states().get(0).unchanged() == 1);
        }
        assertThat(queue.size()).isZero();
    }

    @Test
    void goesOnWithoutAMemoryThatCannotBeRead() throws Exception {
        var memory = Files.writeString(folder.resolve("poll.json"), "{\"cut off");
        server.serving("/rss");
        try (var poller = poller(1, Optional.of(memory))) {
            poller.poll(List.of(target("/rss")));
            assertThat(settleNext()).isEqualTo(FeedServer.DOCUMENT);
        }
        assertThat(Files.readString(memory)).contains("sha256");
    }

    @Test
    void stopsWhileAFetchIsOnItsWay() throws Exception {
        var asked = new CountDownLatch(1);
        server.on("/silent", exchange -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        var poller = poller(1, Optional.empty());
        poller.poll(List.of(target("/silent")));
        assertThat(asked.await(DEADLINE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        poller.close();
        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("poll-")));
    }

    private FeedPoller poller(int threads, Optional<Path> memory) {
        var settings = new PollSettings(threads, DEADLINE, DEADLINE, "Newswire/test", memory);
        return new FeedPoller(settings, queue, Clock.systemUTC(), new Random(1));
    }

    private PollTarget target(String path) {
        return new PollTarget("coast", server.uri(path), Duration.ofSeconds(1), true, 100_000, Map.of());
    }

    private String settleNext() throws Exception {
        Delivery delivery = queue.poll(DEADLINE).orElseThrow();
        try (var in = delivery.open()) {
            return new String(in.readAllBytes(), UTF_8);
        } finally {
            queue.settle(delivery, USED);
        }
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        var deadline = System.nanoTime() + DEADLINE.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new AssertionError("not reached within " + DEADLINE);
            Thread.sleep(10);
        }
    }
}
