package org.newswire.sink.store;

import java.time.LocalDate;

/**
 * Days on the calendar, both ends included.
 *
 * @param first first day
 * @param last last day, not before {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) throw new IllegalArgumentException(first + " to " + last + " ends before it begins");
    }
}
