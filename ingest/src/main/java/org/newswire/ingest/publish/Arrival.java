package org.newswire.ingest.publish;

import java.time.Instant;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;

/**
 * A unit on its way to the topics, with where it came from and what it came to.
 *
 * @param feed name of the feed
 * @param source kind of source
 * @param receivedAt when it arrived
 * @param unit the unit
 * @param format format it was read as, {@code unknown} when none was recognised
 * @param contentType media type of the original
 * @param result its items and rejections
 */
public record Arrival(
        String feed,
        String source,
        Instant receivedAt,
        Unit unit,
        String format,
        String contentType,
        ParseResult result) {}
