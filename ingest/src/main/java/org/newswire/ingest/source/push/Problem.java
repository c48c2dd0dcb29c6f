package org.newswire.ingest.source.push;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request was not done, as problem details (RFC 9457).
 *
 * @param status HTTP status
 * @param title what kind of problem, the same for all of a kind
 * @param detail what is wrong with this request and the way out
 * @param headers further header fields of the answer
 */
record Problem(int status, String title, String detail, Map<String, String> headers) {

    static final String CONTENT_TYPE = "application/problem+json";

    private static final String RETRY_AFTER = "Retry-After";

    static Problem badRequest(String detail) {
        return new Problem(400, "Bad request", detail, Map.of());
    }

    static Problem unauthorized(boolean isTokenGiven) {
        return new Problem(
                401,
                "Not authorised",
                isTokenGiven
                        ? "the token does not open this feed"
                        : "send the token of this feed: Authorization: Bearer TOKEN",
                Map.of(
                        "WWW-Authenticate",
                        "Bearer realm=\"newswire\"" + (isTokenGiven ? ", error=\"invalid_token\"" : "")));
    }

    static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail, Map.of());
    }

    static Problem methodNotAllowed() {
        return new Problem(405, "Method not allowed", "items are sent with POST", Map.of("Allow", "POST"));
    }

    static Problem lengthRequired() {
        return new Problem(411, "Length required", "send Content-Length or Transfer-Encoding: chunked", Map.of());
    }

    static Problem tooLarge(String detail) {
        return new Problem(413, "Too large", detail, Map.of());
    }

    static Problem unsupportedCoding(String detail) {
        return new Problem(415, "Unsupported coding", detail, Map.of("Accept-Encoding", "gzip, deflate"));
    }

    static Problem busy(Duration retryAfter) {
        return new Problem(
                429,
                "Too many requests",
                "more is waiting to be committed than may; nothing was taken, send it again later",
                Map.of(RETRY_AFTER, Long.toString(retryAfter.toSeconds())));
    }

    static Problem unavailable(String detail, Duration retryAfter) {
        return new Problem(503, "Unavailable", detail, Map.of(RETRY_AFTER, Long.toString(retryAfter.toSeconds())));
    }

    /** What is not HTTP as it should be. */
    static Problem ofProtocol(int status, Exception failure) {
        return new Problem(status, "Not understood", String.valueOf(failure.getMessage()), Map.of());
    }

    /** The members of the answer in order. */
    Map<String, Object> members(Optional<Receipt> receipt) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        receipt.ifPresent(all -> members.putAll(all.members()));
        return members;
    }
}
