package org.newswire.ingest.source.push;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request was not done, as problem details (RFC 9457).
 *
 * @param status HTTP status
 * @param title what kind of problem, the same for all of a kind
 * @param detail what is wrong with this request and the way out
 * @param headers further header fields of the answer
 */
record ProblemDetails(int status, String title, String detail, Map<String, String> headers) {

    static final String CONTENT_TYPE = "application/problem+json";

    private static final String RETRY_AFTER = "Retry-After";

    static ProblemDetails badRequest(String detail) {
        return new ProblemDetails(400, "Bad request", detail, Map.of());
    }

    static ProblemDetails unauthorized(boolean isTokenGiven) {
        return new ProblemDetails(
                401,
                "Not authorised",
                isTokenGiven
                        ? "the token does not open this feed"
                        : "send the token of this feed: Authorization: Bearer TOKEN",
                Map.of(
                        "WWW-Authenticate",
                        "Bearer realm=\"newswire\"" + (isTokenGiven ? ", error=\"invalid_token\"" : "")));
    }

    static ProblemDetails notFound(String detail) {
        return new ProblemDetails(404, "Not found", detail, Map.of());
    }

    static ProblemDetails methodNotAllowed() {
        return new ProblemDetails(405, "Method not allowed", "items are sent with POST", Map.of("Allow", "POST"));
    }

    static ProblemDetails lengthRequired() {
        return new ProblemDetails(
                411, "Length required", "send Content-Length or Transfer-Encoding: chunked", Map.of());
    }

    static ProblemDetails tooLarge(String detail) {
        return new ProblemDetails(413, "Too large", detail, Map.of());
    }

    static ProblemDetails unsupportedCoding(String detail) {
        return new ProblemDetails(415, "Unsupported coding", detail, Map.of("Accept-Encoding", "gzip, deflate"));
    }

    static ProblemDetails refused() {
        return new ProblemDetails(
                422, "Refused", "nothing in it could be used; its bytes are in the dead-letter topic", Map.of());
    }

    static ProblemDetails busy(Duration retryAfter) {
        return new ProblemDetails(
                429,
                "Too many requests",
                "more is waiting to be committed than may; nothing was taken, send it again later",
                Map.of(RETRY_AFTER, Long.toString(retryAfter.toSeconds())));
    }

    static ProblemDetails unavailable(String detail, Duration retryAfter) {
        return new ProblemDetails(
                503, "Unavailable", detail, Map.of(RETRY_AFTER, Long.toString(retryAfter.toSeconds())));
    }

    /** What is not HTTP as it should be. */
    static ProblemDetails ofProtocol(int status, Exception failure) {
        return new ProblemDetails(status, "Not understood", String.valueOf(failure.getMessage()), Map.of());
    }

    /** The members of the answer in order. */
    Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        return members;
    }
}
