package org.newswire.ingest.source.poll;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.StandardConstants;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.ingest.source.poll.Fetched.Document;
import org.newswire.ingest.source.poll.Fetched.Failed;

/** Feeds behind TLS, with a key that keytool makes; every host name leads to this machine. */
class FetcherTlsTest {

    private static final String PASSWORD = "changeit";
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private static Path directory;

    private static KeyStore keys;

    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor();
    private final List<String> names = new CopyOnWriteArrayList<>();
    private FeedServer server;

    @BeforeAll
    static void makeKey() throws Exception {
        var file = directory.resolve("feeds.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "feeds",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=feeds.example.org",
                        "-ext",
                        "SAN=dns:feeds.example.org",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(new String(made.getInputStream().readAllBytes(), UTF_8)).doesNotContain("error");
        assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
        keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
    }

    @BeforeEach
    void start() throws Exception {
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        var tls = SSLContext.getInstance("TLS");
        tls.init(factory.getKeyManagers(), null, null);
        server = FeedServer.secure(tls, new Recorder()).serving("/rss");
    }

    @AfterEach
    void stop() {
        server.close();
        alarms.shutdownNow();
    }

    @Test
    void asksForTheHostByNameAndTrustsItsCertificate() throws Exception {
        assertThat(fetch("feeds.example.org", trusting())).isInstanceOf(Document.class);
        assertThat(names).containsExactly("feeds.example.org");
        assertThat(server.requests().get(0).headers().getFirst("Host")).isEqualTo("feeds.example.org:" + server.port());
    }

    @Test
    void refusesTheCertificateOfAnotherHost() throws Exception {
        assertThat(((Failed) fetch("other.example.org", trusting())).reason()).contains("other.example.org");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        assertThat(((Failed) fetch("feeds.example.org", SSLContexts.createDefault())).reason())
                .contains("certification path");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void doesNotFollowARedirectToPlainHttp() throws Exception {
        server.redirecting("/down", 302, "http://feeds.example.org:" + server.port() + "/rss");
        assertThat(fetch("feeds.example.org", trusting(), "/down"))
                .isEqualTo(Failed.lasting("redirect from https to http"));
    }

    private Fetched fetch(String host, SSLContext tls) {
        return fetch(host, tls, "/rss");
    }

    private Fetched fetch(String host, SSLContext tls, String path) {
        var settings = new PollSettings(1, LONG, LONG, "Newswire/test", Optional.empty());
        HostResolver here = name -> new InetAddress[] {InetAddress.getByAddress(name, new byte[] {127, 0, 0, 1})};
        var uri = URI.create("https://" + host + ":" + server.port() + path);
        try (var fetcher =
                new Fetcher(settings, rules -> new GuardedResolver(here, rules), tls, 1, alarms, Clock.systemUTC())) {
            return fetcher.fetch(new PollTarget("coast", uri, LONG, true, 100_000, Map.of()), Known.NOTHING);
        }
    }

    private static SSLContext trusting() throws Exception {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("feeds", keys.getCertificate("feeds"));
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, factory.getTrustManagers(), null);
        return tls;
    }

    /** Takes every name and keeps it. */
    private final class Recorder extends SNIMatcher {

        Recorder() {
            super(StandardConstants.SNI_HOST_NAME);
        }

        @Override
        public boolean matches(SNIServerName name) {
            names.add(new String(name.getEncoded(), US_ASCII));
            return true;
        }
    }
}
