package org.newswire.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.source.DeliveryQueue;
import org.newswire.ingest.source.ReceivedDelivery;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.http.BodyException;
import org.newswire.ingest.source.http.BodyReader;

/**
 * Answers {@code POST /feeds/{feed}/items}: checks the request from the outside in, hands its body over as one delivery,
 * and answers when that is settled, which is after its records are committed. Thread-safe.
 */
final class ItemsHandler implements HttpRequestHandler {

    private static final Pattern PATH = Pattern.compile("/feeds/([^/]+)/items/?");
    private static final Duration RETRY_SOON = Duration.ofSeconds(2);
    private static final Duration RETRY_LATER = Duration.ofSeconds(15);

    private final PushSettings settings;
    private final DeliveryQueue queue;
    private final Supplier<AccessTokens> tokens;
    private final BooleanSupplier isReady;
    private final Clock clock;

    ItemsHandler(
            PushSettings settings,
            DeliveryQueue queue,
            Supplier<AccessTokens> tokens,
            BooleanSupplier isReady,
            Clock clock) {
        this.settings = settings;
        this.queue = queue;
        this.tokens = tokens;
        this.isReady = isReady;
        this.clock = clock;
    }

    /** Leaves a request with a problem. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient ProblemDetails problem;

        Refused(ProblemDetails problem) {
            super(problem.title(), null, false, false);
            this.problem = problem;
        }
    }

    @Override
    public void handle(ClassicHttpRequest request, ClassicHttpResponse response, HttpContext context)
            throws IOException {
        var isRead = false;
        try {
            var feed = feed(request);
            checkLength(request);
            var body = body(request);
            isRead = true;
            var name = ItemName.of(
                    header(request, "Slug"),
                    header(request, "Idempotency-Key"),
                    header(request, HttpHeaders.CONTENT_TYPE),
                    body);
            var delivery = new ReceivedDelivery(
                    feed, PushServer.SOURCE, feed + "/" + name.label(), name.sourceId(), clock.instant(), body);
            Answers.settled(response, new Acknowledgement(feed, delivery.name(), settlement(delivery)));
        } catch (Refused refused) {
            Answers.refused(response, refused.problem);
            if (!isRead) leaveUnread(request, response);
        }
    }

    /** The answer to a request that is refused whatever its body; empty when the body is wanted. */
    Optional<ClassicHttpResponse> refusal(ClassicHttpRequest request) {
        try {
            var unused = feed(request);
            checkLength(request);
            return Optional.empty();
        } catch (Refused refused) {
            var response = new BasicClassicHttpResponse(refused.problem.status());
            Answers.refused(response, refused.problem);
            leaveUnread(request, response);
            return Optional.of(response);
        }
    }

    /** Lets the connection end instead of reading what nobody wants. */
    private static void leaveUnread(ClassicHttpRequest request, ClassicHttpResponse response) {
        if (request.getEntity() == null) return;
        request.setEntity(null);
        response.setHeader(HttpHeaders.CONNECTION, "close");
    }

    private String feed(ClassicHttpRequest request) throws Refused {
        var path = String.valueOf(request.getPath()).split("\\?", 2)[0];
        var parts = PATH.matcher(path);
        if (!parts.matches()) throw new Refused(ProblemDetails.notFound("items are sent to /feeds/{feed}/items"));
        var feed = decoded(parts.group(1));
        var known = tokens.get();
        if (!known.knows(feed))
            throw new Refused(ProblemDetails.notFound("no feed of this name takes items over HTTP"));
        if (!request.getMethod().equals("POST")) throw new Refused(ProblemDetails.methodNotAllowed());
        var authorization = header(request, HttpHeaders.AUTHORIZATION);
        if (!known.open(feed, authorization)) throw new Refused(ProblemDetails.unauthorized(authorization != null));
        if (!isReady.getAsBoolean())
            throw new Refused(
                    ProblemDetails.unavailable("nothing can be committed now; nothing was taken", RETRY_LATER));
        return feed;
    }

    private void checkLength(ClassicHttpRequest request) throws Refused {
        var entity = request.getEntity();
        if (entity == null && header(request, HttpHeaders.CONTENT_LENGTH) == null)
            throw new Refused(ProblemDetails.lengthRequired());
        if (entity != null && entity.getContentLength() > settings.maxBytes())
            throw new Refused(ProblemDetails.tooLarge("the body has " + entity.getContentLength() + " bytes, at most "
                    + settings.maxBytes() + " are taken; send fewer items at once"));
    }

    private byte[] body(ClassicHttpRequest request) throws Refused, IOException {
        var entity = request.getEntity();
        if (entity == null) throw new Refused(ProblemDetails.badRequest("the body is empty"));
        try {
            var body = new BodyReader(settings.maxBytes())
                    .read(entity.getContent(), header(request, HttpHeaders.CONTENT_ENCODING));
            if (body.length == 0) throw new Refused(ProblemDetails.badRequest("the body is empty"));
            return body;
        } catch (BodyException e) {
            var detail = String.valueOf(e.getMessage());
            throw new Refused(
                    switch (e.kind()) {
                        case TOO_LARGE -> ProblemDetails.tooLarge(detail);
                        case UNKNOWN_CODING -> ProblemDetails.unsupportedCoding(detail);
                        case DAMAGED -> ProblemDetails.badRequest(detail);
                    });
        }
    }

    private Settlement settlement(ReceivedDelivery delivery) throws Refused {
        var settlement = queue.offer(delivery);
        if (settlement.isEmpty()) throw new Refused(ProblemDetails.busy(RETRY_SOON));
        try {
            return settlement.get().get(settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Refused(ProblemDetails.unavailable(
                    "not committed within " + settings.answerWithin().toSeconds()
                            + " s and perhaps later; send it again, what was committed by then is a duplicate",
                    RETRY_LATER));
        } catch (ExecutionException e) {
            throw new Refused(ProblemDetails.unavailable(
                    "the intake has stopped, and whether this was committed is not known; send it again, what was"
                            + " committed is a duplicate",
                    RETRY_LATER));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(ProblemDetails.unavailable("the server stops; send it again", RETRY_LATER));
        }
    }

    private static @Nullable String header(ClassicHttpRequest request, String name) {
        var header = request.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static String decoded(String segment) throws Refused {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refused(ProblemDetails.badRequest("the path is not percent-encoded as it should be"));
        }
    }
}
