package org.newswire.runtime.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.registry.RegistryException.Reason;
import org.newswire.runtime.stage.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests and answers in JSON, over all URLs of a registry. A request goes to the URL that answered last; when that
 * one cannot be reached, is overloaded (429) or broken (5xx), to the others; when all fail, all again after a wait that
 * doubles. A refusal (any other 4xx) is final. Requests may reach the registry more than once, which none of them
 * minds. Thread-safe.
 */
final class RegistryTransport {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryTransport.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final String ACCEPT =
            MEDIA_TYPE + ", application/vnd.schemaregistry+json; q=0.9, application/json; q=0.5";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int CLIENT_ERROR = 400;
    private static final int QUOTED_CHARS = 200;

    /** Waits between two rounds. */
    interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    private final RegistryConfig config;
    private final HttpClient http;
    private final Pause pause;
    private volatile int lastGood;

    RegistryTransport(RegistryConfig config, Pause pause) {
        this.config = config;
        this.pause = pause;
        // HTTP/2 would ask for an upgrade in clear text, which some proxies answer with an error.
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(config.connectTimeout());
        config.ssl().ifPresent(builder::sslContext);
        this.http = builder.build();
    }

    private sealed interface Outcome {
        record Answered(JsonNode body) implements Outcome {}

        record Away(String why, @Nullable Throwable cause) implements Outcome {}
    }

    JsonNode get(String path) {
        return send("GET", path, null);
    }

    /** Sends a request; the path starts with a slash and is already encoded. */
    JsonNode send(String method, String path, @Nullable JsonNode body) {
        try {
            return sendWithRetries(method, path, body);
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }

    private JsonNode sendWithRetries(String method, String path, @Nullable JsonNode body) throws InterruptedException {
        var backoff = new Backoff(config.firstWait(), config.longestWait(), ThreadLocalRandom.current());
        for (var retry = 0; ; retry++) {
            var outcome = sendToEach(method, path, body);
            if (outcome instanceof Outcome.Answered answered) return answered.body();
            var away = (Outcome.Away) outcome;
            if (retry == config.maxRetries()) {
                throw new RegistryUnavailableException(
                        "the schema registry is away: " + away.why() + "; tried " + config.urls() + ", "
                                + (config.maxRetries() + 1) + " times each; " + "is it running?",
                        away.cause());
            }
            var wait = backoff.next();
            LOG.warn("registry=away retry={} wait_ms={} why=\"{}\"", retry + 1, wait.toMillis(), away.why());
            pause.sleep(wait);
        }
    }

    private Outcome sendToEach(String method, String path, @Nullable JsonNode body) throws InterruptedException {
        var urls = config.urls();
        var first = lastGood;
        Outcome outcome = new Outcome.Away("no URL", null);
        for (var i = 0; i < urls.size(); i++) {
            var index = (first + i) % urls.size();
            outcome = sendTo(urls.get(index), method, path, body);
            if (outcome instanceof Outcome.Answered) {
                lastGood = index;
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome sendTo(RegistryUrl url, String method, String path, @Nullable JsonNode body)
            throws InterruptedException {
        var what = method + " " + url + path;
        try {
            var response = http.send(request(url, method, path, body), BodyHandlers.ofByteArray());
            var status = response.statusCode();
            if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR)
                return new Outcome.Away(what + " answered " + status + " " + quoted(response.body()), null);
            if (status >= CLIENT_ERROR) throw refusal(what, response);
            return new Outcome.Answered(parsed(what, response));
        } catch (IOException failure) {
            return new Outcome.Away(what + " failed: " + failure, failure);
        }
    }

    private HttpRequest request(RegistryUrl url, String method, String path, @Nullable JsonNode body) {
        var request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(config.readTimeout())
                .header("Accept", ACCEPT)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (body != null) request.header("Content-Type", MEDIA_TYPE);
        url.authorization().ifPresent(value -> request.header("Authorization", value));
        return request.build();
    }

    private static JsonNode parsed(String what, HttpResponse<byte[]> response) {
        var body = tree(response.body());
        if (body.isContainerNode()) return body;
        throw new RegistryException(
                Reason.NOT_THE_API,
                response.statusCode(),
                what + " answered " + response.statusCode() + " without JSON: " + quoted(response.body()));
    }

    private static RegistryException refusal(String what, HttpResponse<byte[]> response) {
        var status = response.statusCode();
        var body = tree(response.body());
        var errorCode = body.path("error_code").asInt(0);
        var message = body.path("message").asText(quoted(response.body()));
        var code = errorCode > 0 ? errorCode : status;
        return RegistryException.refused(code, what + " was refused with " + code + ": " + message);
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        } catch (IOException unreadable) {
            throw new IllegalStateException("reading from memory failed", unreadable);
        }
    }

    private static String quoted(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8).strip();
        return text.length() <= QUOTED_CHARS ? text : text.substring(0, QUOTED_CHARS) + "…";
    }
}
