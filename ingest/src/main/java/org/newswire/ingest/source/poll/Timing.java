package org.newswire.ingest.source.poll;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/** Reads what servers say about when to come again (RFC 9110, 9111). What is not understood is as if not said. */
final class Timing {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");

    private Timing() {}

    /** Retry-After, in seconds or as a date. */
    static Optional<Duration> retryAfter(HttpMessage message, Clock clock) {
        var text = header(message, "Retry-After");
        if (text == null) return Optional.empty();
        if (SECONDS.matcher(text).matches()) return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        var date = DateUtils.parseStandardDate(text);
        if (date == null) return Optional.empty();
        var wait = Duration.between(clock.instant(), date);
        return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    }

    /** How long the answer stays fresh: max-age of Cache-Control less Age; zero when it says nothing. */
    static Duration fresh(HttpMessage message) {
        var control = header(message, "Cache-Control");
        if (control == null) return Duration.ZERO;
        var maxAge = MAX_AGE.matcher(control.toLowerCase(Locale.ROOT));
        if (!maxAge.find()) return Duration.ZERO;
        var age = header(message, "Age");
        var seconds = Long.parseLong(maxAge.group(1))
                - (age != null && SECONDS.matcher(age).matches() ? Long.parseLong(age) : 0);
        return Duration.ofSeconds(Math.max(0, seconds));
    }

    /** The value of a header field without white space around it, null when it is missing or empty. */
    static @Nullable String header(HttpMessage message, String name) {
        var header = message.getFirstHeader(name);
        if (header == null || header.getValue() == null) return null;
        var value = header.getValue().strip();
        return value.isEmpty() ? null : value;
    }
}
