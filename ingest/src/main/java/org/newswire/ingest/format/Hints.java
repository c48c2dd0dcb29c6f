package org.newswire.ingest.format;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known about input from elsewhere than the input: from the declaration of its feed and from its arrival. A
 * null is not known. What the input itself says clearly goes before all of it, but for the encoding, which a feed is
 * asked to name just because its input says it wrongly or not at all.
 *
 * @param charset encoding of text; a byte order mark goes before it
 * @param zone time zone of dates and times that name none
 * @param language language of items that name none, BCP 47
 * @param receivedAt when the input arrived; completes dates without a year or month
 */
public record Hints(
        @Nullable Charset charset,
        @Nullable ZoneId zone,
        @Nullable String language,
        @Nullable Instant receivedAt) {

    /** Nothing is known. */
    public static final Hints NONE = new Hints(null, null, null, null);

    /** Only the encoding, null for not even that. */
    public static Hints of(@Nullable Charset charset) {
        return new Hints(charset, null, null, null);
    }

    /** The same for input that arrived at this time. */
    public Hints received(Instant at) {
        return new Hints(charset, zone, language, at);
    }
}
