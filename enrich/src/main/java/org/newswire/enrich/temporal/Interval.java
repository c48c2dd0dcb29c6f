package org.newswire.enrich.temporal;

import java.time.LocalDateTime;

/**
 * A stretch of the calendar, both ends included, in the local time of the story.
 *
 * @param earliest first minute
 * @param latest last minute, not before {@code earliest}
 */
public record Interval(LocalDateTime earliest, LocalDateTime latest) {

    public Interval {
        if (latest.isBefore(earliest)) throw new IllegalArgumentException("interval " + earliest + " to " + latest);
    }
}
