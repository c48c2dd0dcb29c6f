package org.newswire.ingest.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as written, before it is a moment.
 *
 * @param date day of the calendar
 * @param time time of the day in that zone, null when none is given; the end of a day is the beginning of the next
 * @param zone zone as written, null when none is given
 * @param remark what had to be assumed, null for nothing
 */
record CivilTime(
        LocalDate date,
        @Nullable LocalDateTime time,
        @Nullable String zone,
        @Nullable String remark) {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    CivilTime {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) throw new DateTimeException("year of " + date);
    }

    static CivilTime of(LocalDate date, @Nullable Clock clock, @Nullable String remark) {
        return new CivilTime(date, clock == null ? null : clock.on(date), clock == null ? null : clock.zone(), remark);
    }

    /**
     * A time of the day as written.
     *
     * @param hour 0 to 23, or 24 for the end of the day
     * @param second 0 to 59, or 60 for a leap second, which is read as the one before it
     * @param zone zone as written, null when none is given
     */
    record Clock(
            int hour,
            int minute,
            int second,
            int nano,
            @Nullable String zone) {

        LocalDateTime on(LocalDate date) {
            if (hour == 24 && minute == 0 && second == 0)
                return date.plusDays(1).atStartOfDay();
            return date.atTime(LocalTime.of(hour, minute, Math.min(second, 59), nano));
        }
    }

    /** The zone of a date without a time is that which it names, else UTC. */
    ZoneId zoneOfDate() {
        return zone == null ? ZoneOffset.UTC : ZoneNames.zone(zone).orElse(ZoneOffset.UTC);
    }

    /** A year as it is meant: RFC 2822, section 4.3, for two and three digits. */
    static int year(String digits) {
        var year = Integer.parseInt(digits);
        if (digits.length() > 3) return year;
        if (digits.length() == 3) return 1900 + year;
        return year < 50 ? 2000 + year : 1900 + year;
    }
}
