package org.newswire.ingest.source.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.DeliveryQueue;
import org.newswire.ingest.source.Settlement;

/** The rounds of a target, each started by the test instead of by a clock. */
class PolledTargetTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private static final Settlement USED = new Settlement(1, 0, 0, List.of());
    private static final Settlement REFUSED = new Settlement(0, 0, 1, List.of());
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor();
    private final DeliveryQueue queue = new DeliveryQueue("network", 10, 1_000_000);
    private final PollMemory memory = new PollMemory(Optional.empty());
    private final Deque<Round> rounds = new ArrayDeque<>();
    private FeedServer server;
    private Fetcher fetcher;

    private record Round(Runnable task, Duration after, boolean troubled) {}

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
        var settings =
                new PollSettings(1, Duration.ofSeconds(5), Duration.ofSeconds(30), "Newswire/test", Optional.empty());
        fetcher = new Fetcher(
                settings,
                rules -> new GuardedResolver(HostResolver.SYSTEM, rules),
                SSLContexts.createDefault(),
                1,
                alarms,
                CLOCK);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
        alarms.shutdownNow();
    }

    @Test
    void remembersADocumentOnlyWhenItIsSettled() throws Exception {
        server.on("/rss", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            if (exchange.getRequestHeaders().containsKey("If-None-Match")) exchange.sendResponseHeaders(304, -1);
            else FeedServer.answer(exchange, 200, FeedServer.DOCUMENT);
        });
        var target = started("/rss");
        round();
        assertThat(rounds).isEmpty();
        assertThat(memory.get(target("/rss"))).isEqualTo(Known.NOTHING);
        assertThat(target.state().nextPoll()).isEmpty();

        var delivery = queue.poll(Duration.ZERO).orElseThrow();
        assertThat(delivery.name()).isEqualTo("coast/" + server.uri("/rss"));
        queue.settle(delivery, USED);
        assertThat(memory.get(target("/rss")).etag()).isEqualTo("\"v1\"");
        assertThat(rounds.peek().after()).isBetween(INTERVAL, INTERVAL.plusSeconds(3));
        assertThat(rounds.peek().troubled()).isFalse();

        round();
        assertThat(queue.size()).isZero();
        assertThat(target.state().documents()).isEqualTo(1);
        assertThat(target.state().unchanged()).isEqualTo(1);
        assertThat(target.state().lastSuccess()).contains(CLOCK.instant());
    }

    @Test
    void knowsTheSameBytesFromServersWithoutValidators() throws Exception {
        server.serving("/rss");
        var target = started("/rss");
        round();
        settle(USED);
        round();
        assertThat(queue.size()).isZero();
        assertThat(target.state().unchanged()).isEqualTo(1);
    }

    @Test
    void backsOffFromFailuresAndComesBack() throws Exception {
        var status = new AtomicInteger(500);
        server.on("/rss", exchange -> FeedServer.answer(exchange, status.get(), FeedServer.DOCUMENT));
        var target = started("/rss");
        var bound = INTERVAL.multipliedBy(2);
        for (int times = 1; times <= 10; times++) {
            round();
            assertThat(rounds.peek().after()).isBetween(bound.dividedBy(2), bound);
            assertThat(rounds.peek().troubled()).isTrue();
            bound = bound.multipliedBy(2).compareTo(Duration.ofHours(1)) > 0
                    ? Duration.ofHours(1)
                    : bound.multipliedBy(2);
        }
        assertThat(target.state().failuresInARow()).isEqualTo(10);
        assertThat(target.state().lastError().orElseThrow()).startsWith("HTTP 500");

        status.set(200);
        round();
        settle(USED);
        assertThat(target.state().failuresInARow()).isZero();
        assertThat(target.state().failures()).isEqualTo(10);
        assertThat(rounds.peek().after()).isBetween(INTERVAL, INTERVAL.plusSeconds(3));
        assertThat(rounds.peek().troubled()).isFalse();
    }

    @Test
    void comesWhenTheServerAsksButNotSoonerThanItWould() {
        var seconds = new AtomicInteger(600);
        server.on("/rss", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds.get()));
            exchange.sendResponseHeaders(429, -1);
        });
        started("/rss");
        round();
        assertThat(rounds.peek().after()).isEqualTo(Duration.ofSeconds(600));
        seconds.set(1);
        round();
        assertThat(rounds.peek().after()).isEqualTo(INTERVAL);
        seconds.set(999_999_999);
        round();
        assertThat(rounds.peek().after()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void slowsDownAtOnceWhenADocumentIsGone() {
        server.on("/rss", exchange -> exchange.sendResponseHeaders(410, -1));
        started("/rss");
        round();
        assertThat(rounds.peek().after()).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
    }

    @Test
    void waitsAsLongAsADocumentIsFreshWithinBounds() throws Exception {
        var control = new ArrayDeque<>(List.of("max-age=600", "max-age=86400", "no-cache", "max-age=nonsense"));
        server.on("/rss", exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", control.remove());
            FeedServer.answer(exchange, 200, FeedServer.DOCUMENT);
        });
        started("/rss");
        round();
        settle(USED);
        assertThat(rounds.peek().after()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
        round();
        assertThat(rounds.peek().after()).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(16));
        round();
        assertThat(rounds.peek().after()).isBetween(INTERVAL, INTERVAL.plusSeconds(3));
        round();
        assertThat(rounds.peek().after()).isBetween(INTERVAL, INTERVAL.plusSeconds(3));
    }

    @Test
    void goesToTheNewAddressAndBackWhenThatFails() throws Exception {
        var status = new AtomicInteger(200);
        server.redirecting("/old", 301, "/new");
        server.on("/new", exchange -> FeedServer.answer(exchange, status.get(), FeedServer.DOCUMENT));
        var target = started("/old");
        round();
        settle(USED);
        assertThat(target.state().movedTo()).contains(server.uri("/new"));
        round();
        status.set(404);
        round();
        assertThat(target.state().movedTo()).isEmpty();
        assertThat(rounds.peek().after()).isLessThan(Duration.ofMinutes(3));
        round();
        assertThat(server.paths()).containsExactly("/old", "/new", "/new", "/new", "/old", "/new");
    }

    @Test
    void doesNotMoveToWhatIsNoFeed() throws Exception {
        server.redirecting("/old", 301, "/login");
        server.on("/login", exchange -> FeedServer.answer(exchange, 200, "<html><p>Log in to this network</p></html>"));
        var target = started("/old");
        round();
        settle(REFUSED);
        assertThat(target.state().movedTo()).isEmpty();
        assertThat(memory.get(target("/old")).movedTo()).isNull();
    }

    @Test
    void endsQuietlyWithTheIntake() {
        server.serving("/rss");
        started("/rss");
        round();
        queue.close();
        assertThat(rounds).isEmpty();
    }

    private PolledTarget started(String path) {
        var polled = new PolledTarget(
                target(path),
                (task, after, troubled) -> rounds.add(new Round(task, after, troubled)),
                fetcher,
                memory,
                queue,
                CLOCK,
                new Random(1));
        polled.start();
        return polled;
    }

    private PollTarget target(String path) {
        return new PollTarget("coast", server.uri(path), INTERVAL, true, 100_000, Map.of());
    }

    private void round() {
        rounds.remove().task().run();
    }

    private void settle(Settlement settlement) throws InterruptedException {
        Delivery delivery = queue.poll(Duration.ZERO).orElseThrow();
        queue.settle(delivery, settlement);
    }
}
