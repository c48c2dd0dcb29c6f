package org.newswire.enrich.temporal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar, both ends included.
 *
 * @param earliest first minute, on the clocks of {@code zone}
 * @param latest last minute, not before {@code earliest}
 * @param zone zone that the text names, or that of the place in the dateline; null when neither is known
 */
public record Interval(
        LocalDateTime earliest,
        LocalDateTime latest,
        @Nullable ZoneId zone) {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ISO_ZONED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

    public Interval {
        if (latest.isBefore(earliest)) throw new IllegalArgumentException("interval " + earliest + " to " + latest);
    }

    /** An interval whose zone is not known. */
    public Interval(LocalDateTime earliest, LocalDateTime latest) {
        this(earliest, latest, null);
    }

    /** First minute in ISO 8601, with the offset where the zone is known: {@code 2026-11-10T08:00Z}. */
    public String earliestIso() {
        return iso(earliest);
    }

    /** Last minute in ISO 8601, with the offset where the zone is known. */
    public String latestIso() {
        return iso(latest);
    }

    /** The same on the clocks of a zone. */
    Interval in(@Nullable ZoneId other) {
        return new Interval(earliest, latest, other);
    }

    private String iso(LocalDateTime minute) {
        return zone == null ? minute.format(ISO) : minute.atZone(zone).format(ISO_ZONED);
    }
}
