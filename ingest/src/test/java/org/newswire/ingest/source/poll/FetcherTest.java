package org.newswire.ingest.source.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.ingest.source.poll.Fetched.Document;
import org.newswire.ingest.source.poll.Fetched.Failed;
import org.newswire.ingest.source.poll.Fetched.Unchanged;

class FetcherTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final Function<AddressRules, DnsResolver> SYSTEM =
            rules -> new GuardedResolver(HostResolver.SYSTEM, rules);

    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor();
    private final List<String> resolved = new CopyOnWriteArrayList<>();
    private FeedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
    }

    @AfterEach
    void stop() {
        server.close();
        alarms.shutdownNow();
    }

    @Test
    void fetchesADocumentWithItsValidators() {
        server.on("/rss", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 02 Mar 2026 09:00:00 GMT");
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=300");
            exchange.getResponseHeaders().set("Age", "100");
            FeedServer.answer(exchange, 200, FeedServer.DOCUMENT);
        });
        var document = (Document) fetch(target(server.uri("/rss")), Known.NOTHING);

        assertThat(document.bytes()).asString(UTF_8).isEqualTo(FeedServer.DOCUMENT);
        assertThat(document.fresh()).isEqualTo(Duration.ofSeconds(200));
        assertThat(document.known().etag()).isEqualTo("\"v1\"");
        assertThat(document.known().lastModified()).isEqualTo("Mon, 02 Mar 2026 09:00:00 GMT");
        var headers = server.requests().get(0).headers();
        assertThat(headers.getFirst("User-Agent")).isEqualTo("Newswire/test");
        assertThat(headers.getFirst("Host")).isEqualTo("127.0.0.1:" + server.port());
        assertThat(headers.getFirst("Accept-Encoding")).isEqualTo("gzip, deflate");
        assertThat(headers).doesNotContainKey("If-none-match");
    }

    @Test
    void asksForWhatIsNewOnly() {
        var known = new Known(null, server.uri("/rss"), "\"v1\"", "Mon, 02 Mar 2026 09:00:00 GMT", null);
        server.on("/rss", exchange -> {
            var headers = exchange.getRequestHeaders();
            var same = "\"v1\"".equals(headers.getFirst("If-None-Match"))
                    && known.lastModified().equals(headers.getFirst("If-Modified-Since"));
            exchange.sendResponseHeaders(same ? 304 : 500, -1);
        });
        assertThat(fetch(target(server.uri("/rss")), known)).isEqualTo(new Unchanged(null, Duration.ZERO));
    }

    @Test
    void decompressesWithinBoundsAlsoWhatDoesNotSaySo() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(FeedServer.DOCUMENT.getBytes(UTF_8));
        }
        server.on("/said", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(out.toByteArray());
        });
        server.on("/unsaid.gz", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(out.toByteArray());
        });
        for (var path : List.of("/said", "/unsaid.gz"))
            assertThat(((Document) fetch(target(server.uri(path)), Known.NOTHING)).bytes())
                    .asString(UTF_8)
                    .isEqualTo(FeedServer.DOCUMENT);
    }

    @Test
    void stopsReadingWhatIsTooLarge() {
        var more = new CountDownLatch(1);
        server.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var block = new byte[64 * 1024];
            try {
                while (true) exchange.getResponseBody().write(block);
            } catch (IOException gone) {
                more.countDown();
            }
        });
        var failed = (Failed) fetch(target(server.uri("/endless")), Known.NOTHING);
        assertThat(failed.reason()).contains("more than 100000 bytes");
        assertThat(more).satisfies(latch -> latch.await());
    }

    @Test
    void endsAtTheDeadlineHoweverSlowlyABodyDrips() {
        server.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var never = new CountDownLatch(1);
            try {
                while (true) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    var unused = never.await(20, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        var failed = (Failed) fetch(target(server.uri("/drip")), Known.NOTHING, Duration.ofMillis(300));
        assertThat(failed.reason()).isEqualTo("no complete answer within PT0.3S");
        assertThat(failed.lasting()).isFalse();
    }

    @Test
    void endsAtTheDeadlineWhenNothingIsAnswered() {
        server.on("/silent", exchange -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        var failed = (Failed) fetch(target(server.uri("/silent")), Known.NOTHING, Duration.ofMillis(300));
        assertThat(failed.reason()).isEqualTo("no complete answer within PT0.3S");
    }

    @Test
    void followsRedirectsAndRemembersThoseForGood() {
        server.redirecting("/old", 301, "/older").redirecting("/older", 308, "/today");
        server.redirecting("/today", 302, server.uri("/rss").toString()).serving("/rss");
        var document = (Document) fetch(target(server.uri("/old")), Known.NOTHING);

        assertThat(document.known().movedTo()).isEqualTo(server.uri("/today"));
        assertThat(document.known().validFrom()).isEqualTo(server.uri("/rss"));
        assertThat(fetch(target(server.uri("/old")), document.known())).isInstanceOf(Document.class);
        assertThat(server.paths()).containsExactly("/old", "/older", "/today", "/rss", "/today", "/rss");
    }

    @Test
    void givesUpOnALoop() {
        server.redirecting("/a", 302, "/b").redirecting("/b", 302, "/a");
        assertThat(fetch(target(server.uri("/a")), Known.NOTHING)).isEqualTo(Failed.lasting("more than 5 redirects"));
        assertThat(server.requests()).hasSize(6);
    }

    @Test
    void tellsWhatPassesFromWhatLasts() {
        server.on("/gone", exchange -> exchange.sendResponseHeaders(410, -1));
        server.on("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            exchange.sendResponseHeaders(429, -1);
        });
        server.on("/away", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "Mon, 02 Mar 2026 10:30:00 GMT");
            exchange.sendResponseHeaders(503, -1);
        });
        assertThat(fetch(target(server.uri("/gone")), Known.NOTHING))
                .isEqualTo(new Failed(true, "HTTP 410 Gone", Optional.empty()));
        assertThat(((Failed) fetch(target(server.uri("/busy")), Known.NOTHING)).retryAfter())
                .contains(Duration.ofMinutes(2));
        assertThat(((Failed) fetch(target(server.uri("/away")), Known.NOTHING)).retryAfter())
                .contains(Duration.ofMinutes(30));
    }

    @Test
    void sendsSecretsToTheirOwnHostOnly() throws IOException {
        try (var other = new FeedServer().serving("/rss")) {
            server.redirecting("/here", 302, "/there")
                    .redirecting("/there", 302, other.uri("/rss").toString());
            var target = new PollTarget(
                    "coast", server.uri("/here"), LONG, true, 1000, Map.of("Authorization", "Bearer secret"));
            assertThat(fetch(target, Known.NOTHING)).isInstanceOf(Document.class);
            assertThat(server.requests())
                    .hasSize(2)
                    .allMatch(request -> request.headers().containsKey("Authorization"));
            assertThat(other.requests().get(0).headers()).doesNotContainKey("Authorization");
            assertThat(target.toString()).doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::127.0.0.1]",
                "2130706433",
                "0x7f000001",
                "0177.0.0.1",
                "127.1",
                "0",
                "0.0.0.0",
                "169.254.169.254"
            })
    void refusesTheOwnNetworkHoweverItIsWritten(String host) {
        server.serving("/rss");
        var uri = URI.create("http://" + host + ":" + server.port() + "/rss");
        var target = new PollTarget("coast", uri, LONG, false, 1000, Map.of());
        assertThat(fetch(target, Known.NOTHING)).isInstanceOf(Failed.class);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/rss",
                "http://[::ffff:127.0.0.1]:%d/rss",
                "http://2130706433:%d/rss",
                "http://localhost:%d/rss",
                "http://inside.example:%d/rss",
                "//inside.example:%d/rss",
                "file:///etc/passwd",
                "ftp://outside.example:%d/rss"
            })
    void refusesTheOwnNetworkAlsoBehindARedirect(String location) {
        server.redirecting("/feed", 302, String.format(Locale.ROOT, location, server.port()))
                .serving("/rss");
        var target = new PollTarget(
                "coast", URI.create("http://outside.example:" + server.port() + "/feed"), LONG, false, 1000, Map.of());
        // This machine plays the public server, under one name only.
        var local = InetAddress.getLoopbackAddress();
        HostResolver names =
                host -> host.endsWith(".example") ? new InetAddress[] {local} : HostResolver.SYSTEM.resolve(host);
        Function<AddressRules, DnsResolver> resolvers = rules -> new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                if (host.equals("outside.example")) return new InetAddress[] {local};
                return new GuardedResolver(names, rules).resolve(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        try (var fetcher = fetcher(resolvers, LONG)) {
            assertThat(((Failed) fetcher.fetch(target, Known.NOTHING)).lasting())
                    .isTrue();
        }
        assertThat(server.paths()).containsExactly("/feed");
    }

    /** A name that is public when it is checked and is the own network when it is connected to. */
    @Test
    void resolvesOnceAndConnectsToWhatItChecked() throws Exception {
        server.serving("/rss");
        HostResolver rebinding = host -> {
            resolved.add(host);
            return new InetAddress[] {InetAddress.getByName(resolved.size() == 1 ? "127.0.0.1" : "169.254.169.254")};
        };
        var target = target(URI.create("http://rebind.example:" + server.port() + "/rss"));
        try (var fetcher = fetcher(rules -> new GuardedResolver(rebinding, rules), LONG)) {
            assertThat(fetcher.fetch(target, Known.NOTHING)).isInstanceOf(Document.class);
            assertThat(resolved).containsExactly("rebind.example");
            assertThat(server.requests().get(0).headers().getFirst("Host"))
                    .isEqualTo("rebind.example:" + server.port());
            // No connection is kept, so the next fetch is checked again.
            assertThat(((Failed) fetcher.fetch(target, Known.NOTHING)).reason()).contains("169.254.169.254");
        }
    }

    @Test
    void doesNotUseAConnectionThatAnotherFeedWasAllowed() {
        server.serving("/rss");
        try (var fetcher = fetcher(SYSTEM, LONG)) {
            assertThat(fetcher.fetch(target(server.uri("/rss")), Known.NOTHING)).isInstanceOf(Document.class);
            var outsider = new PollTarget("outside", server.uri("/rss"), LONG, false, 1000, Map.of());
            assertThat(fetcher.fetch(outsider, Known.NOTHING)).isInstanceOf(Failed.class);
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void connectsToThePublicAddressesOfANameThatHasOthersToo() throws UnknownHostException {
        var both = new InetAddress[] {InetAddress.getByName("10.0.0.1"), InetAddress.getByName("93.184.215.14")};
        var guarded = new GuardedResolver(host -> both, AddressRules.PUBLIC_ONLY);
        assertThat(guarded.resolve("mixed.example")).containsExactly(both[1]);
    }

    @Test
    void usesNoProxyOfTheJvm() {
        server.serving("/rss");
        var names =
                List.of("http.proxyHost", "http.proxyPort", "socksProxyHost", "socksProxyPort", "http.nonProxyHosts");
        try {
            System.setProperty("http.proxyHost", "127.0.0.1");
            System.setProperty("http.proxyPort", "1");
            System.setProperty("http.nonProxyHosts", "");
            System.setProperty("socksProxyHost", "127.0.0.1");
            System.setProperty("socksProxyPort", "1");
            assertThat(fetch(target(server.uri("/rss")), Known.NOTHING)).isInstanceOf(Document.class);
        } finally {
            names.forEach(System::clearProperty);
        }
    }

    private static PollTarget target(URI uri) {
        return new PollTarget("coast", uri, LONG, true, 100_000, Map.of());
    }

    private Fetched fetch(PollTarget target, Known known) {
        return fetch(target, known, LONG);
    }

    private Fetched fetch(PollTarget target, Known known, Duration deadline) {
        try (var fetcher = fetcher(SYSTEM, deadline)) {
            return fetcher.fetch(target, known);
        }
    }

    private Fetcher fetcher(Function<AddressRules, DnsResolver> resolvers, Duration deadline) {
        var settings = new PollSettings(2, Duration.ofSeconds(5), deadline, "Newswire/test", Optional.empty());
        return new Fetcher(settings, resolvers, SSLContexts.createDefault(), 4, alarms, CLOCK);
    }
}
