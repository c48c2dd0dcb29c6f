package org.newswire.ingest.source.poll;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.source.http.BodyException;
import org.newswire.ingest.source.http.BodyReader;

/**
 * Fetches a document once, following redirects by itself: every address on the way is checked like the first, https does
 * not lead to http, and header fields of the target go to its own host only.
 *
 * <p>A fetch ends at its deadline, however slowly a body drips. Only the resolver of the system cannot be hurried; it has
 * timeouts of its own. Thread-safe.
 */
final class Fetcher implements AutoCloseable {

    private static final int MAX_REDIRECTS = 5;
    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5";

    private final PollSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService alarms;
    private final Map<AddressRules, CloseableHttpClient> clients = new EnumMap<>(AddressRules.class);

    /**
     * @param resolvers finds the addresses that a host may be connected to by these rules
     * @param alarms runs a short task when a deadline has passed
     * @param connections most fetches at once
     */
    Fetcher(
            PollSettings settings,
            Function<AddressRules, DnsResolver> resolvers,
            SSLContext tls,
            int connections,
            ScheduledExecutorService alarms,
            Clock clock) {
        this.settings = settings;
        this.alarms = alarms;
        this.clock = clock;
        for (var rules : AddressRules.values())
            clients.put(rules, HttpFetchers.client(settings, resolvers.apply(rules), tls, connections));
    }

    /** Fetches the document of a target; what is known of it is asked about and not fetched again. */
    Fetched fetch(PollTarget target, Known known) {
        return new Fetch(target, known).run();
    }

    @Override
    public void close() {
        for (var client : clients.values()) client.close(CloseMode.IMMEDIATE);
    }

    private CloseableHttpClient client(PollTarget target) {
        var rules = target.allowPrivateAddresses() ? AddressRules.PRIVATE_TOO : AddressRules.PUBLIC_ONLY;
        var client = clients.get(rules);
        if (client == null) throw new IllegalStateException("no client for " + rules);
        return client;
    }

    private final class Fetch {

        private final PollTarget target;
        private final Known known;
        private final long end = System.nanoTime() + settings.deadline().toNanos();
        private URI uri;
        private @Nullable URI movedTo;
        private boolean isForGood = true;

        Fetch(PollTarget target, Known known) {
            this.target = target;
            this.known = known;
            this.movedTo = known.movedTo();
            this.uri = known.movedTo() == null ? target.uri() : known.movedTo();
        }

        Fetched run() {
            for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
                var answer = get();
                if (answer.isPresent()) return answer.get();
            }
            return Fetched.Failed.lasting("more than " + MAX_REDIRECTS + " redirects");
        }

        /** One request; empty when it was redirected. */
        private Optional<Fetched> get() {
            var request = request();
            var left = Math.max(0, end - System.nanoTime());
            var alarm = alarms.schedule(request::cancel, left, TimeUnit.NANOSECONDS);
            try {
                var response = client(target).executeOpen(FetchUri.host(uri), request, null);
                try {
                    return read(response);
                } finally {
                    end(request, response);
                }
            } catch (RefusedAddressException | IllegalArgumentException e) {
                return Optional.of(Fetched.Failed.lasting(String.valueOf(e.getMessage())));
            } catch (BodyException e) {
                return Optional.of(Fetched.Failed.passing(String.valueOf(e.getMessage())));
            } catch (IOException e) {
                var reason = System.nanoTime() - end >= 0
                        ? "no complete answer within " + settings.deadline()
                        : e.toString();
                return Optional.of(Fetched.Failed.passing(reason));
            } finally {
                alarm.cancel(false);
            }
        }

        /** Ends the connection, so that what was not read of the body is not waited for. */
        private void end(HttpGet request, ClassicHttpResponse response) {
            request.cancel();
            try {
                response.close();
            } catch (IOException ended) {
                // It is what was wanted.
            }
        }

        private HttpGet request() {
            var request = new HttpGet(uri);
            request.setHeader("Accept", ACCEPT);
            request.setHeader("Accept-Encoding", BodyReader.ACCEPT_ENCODING);
            if (FetchUri.mayShareSecrets(target.uri(), uri)) target.headers().forEach(request::setHeader);
            if (uri.equals(known.validFrom())) {
                if (known.etag() != null) request.setHeader("If-None-Match", known.etag());
                if (known.lastModified() != null) request.setHeader("If-Modified-Since", known.lastModified());
            }
            return request;
        }

        private Optional<Fetched> read(ClassicHttpResponse response) throws IOException {
            return switch (response.getCode()) {
                case 200, 203 -> Optional.of(document(response));
                case 204, 304 -> Optional.of(new Fetched.Unchanged(movedTo, Timing.fresh(response)));
                case 301, 308 -> redirect(response, true);
                case 302, 303, 307 -> redirect(response, false);
                case 408, 421, 425, 429 -> Optional.of(failed(response, false));
                default -> Optional.of(failed(response, response.getCode() / 100 == 4));
            };
        }

        private Fetched document(ClassicHttpResponse response) throws IOException {
            var reader = new BodyReader(target.maxBytes());
            var entity = response.getEntity();
            if (entity == null) return Fetched.Failed.passing("the document is empty");
            var bytes = reader.read(entity.getContent(), Timing.header(response, "Content-Encoding"));
            if (BodyReader.isGzip(bytes)) bytes = reader.gunzip(bytes);
            if (bytes.length == 0) return Fetched.Failed.passing("the document is empty");
            var found = new Known(
                    movedTo,
                    uri,
                    Timing.header(response, "ETag"),
                    Timing.header(response, "Last-Modified"),
                    Unit.fingerprint(bytes));
            return new Fetched.Document(bytes, found, Timing.fresh(response));
        }

        private Optional<Fetched> redirect(ClassicHttpResponse response, boolean forGood) {
            var location = Timing.header(response, "Location");
            if (location == null) return Optional.of(failed(response, true));
            uri = FetchUri.redirect(uri, location);
            isForGood &= forGood;
            if (isForGood) movedTo = uri;
            return Optional.empty();
        }

        private Fetched failed(ClassicHttpResponse response, boolean lasting) {
            var phrase = response.getReasonPhrase();
            var reason =
                    "HTTP " + response.getCode() + (phrase == null || phrase.isBlank() ? "" : " " + phrase.strip());
            return new Fetched.Failed(lasting, reason, Timing.retryAfter(response, clock));
        }
    }
}
