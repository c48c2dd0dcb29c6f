package org.newswire.ingest.format.copy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Dates;
import org.newswire.ingest.format.Problems;

/**
 * A line that forbids publication before a time: {@code EMBARGOED: NOT FOR PUBLICATION BEFORE 1800 GMT ON TUESDAY, NOV
 * 17}. The year it leaves out is the one that brings it nearest to the filing time; without a date it is the first such
 * time after filing.
 */
public final class EmbargoLine {

    private static final Pattern LINE = Pattern.compile(
            "^\\W*(?:EMBARGO(?:ED)?|Embargo(?:ed)?|HOLD FOR RELEASE|NOT FOR (?:PUBLICATION|RELEASE) BEFORE)\\b.*");
    private static final Pattern TIME = Pattern.compile(
            "\\b(?<h>2[0-3]|[01]?\\d)[:.]?(?<min>[0-5]\\d)(?!\\d)\\s*(?<pm>[AaPp]\\.?[Mm]\\b\\.?)?\\s*(?<zone>[A-Z]{1,4}\\b|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<m1>[A-Z][A-Za-z]{2,8})\\.? (?<d1>\\d{1,2})(?:,? (?<y1>\\d{4}))?|(?<d2>\\d{1,2})\\.? (?<m2>[A-Z][A-Za-z]{2,8})\\.?(?: (?<y2>\\d{4}))?)\\b");

    private EmbargoLine() {}

    /** Whether a line of copy is an embargo. */
    public static boolean matches(String line) {
        return line.length() <= 200 && LINE.matcher(line).matches();
    }

    /**
     * When the embargo ends, from its line or from a plain date; empty when that cannot be told.
     *
     * @param filed when the story was filed, null when unknown
     */
    static Optional<Instant> end(String line, @Nullable Instant filed) {
        return written(line, filed)
                .or(() -> matches(line)
                        ? Optional.empty()
                        : Optional.ofNullable(Dates.read("embargoed", line, new Problems())));
    }

    private static Optional<Instant> written(String line, @Nullable Instant filed) {
        try {
            return time(line)
                    .flatMap(time -> date(line, filed)
                            .map(date -> time.on(date).toInstant())
                            .or(() -> next(time, filed)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private record Time(LocalTime time, ZoneOffset zone) {
        OffsetDateTime on(LocalDate date) {
            return OffsetDateTime.of(date, time, zone);
        }
    }

    private static Optional<Time> time(String line) {
        var match = TIME.matcher(DATE.matcher(line).replaceAll(""));
        if (!match.find()) return Optional.empty();
        var zone = Optional.ofNullable(match.group("zone")).flatMap(Dates::zone);
        if (zone.isEmpty()) return Optional.empty();
        var hour = Integer.parseInt(match.group("h"));
        var pm = match.group("pm");
        if (pm != null) hour = hour % 12 + (Character.toLowerCase(pm.charAt(0)) == 'p' ? 12 : 0);
        return Optional.of(new Time(LocalTime.of(hour, Integer.parseInt(match.group("min"))), zone.get()));
    }

    private static Optional<LocalDate> date(String line, @Nullable Instant filed) {
        var match = DATE.matcher(line);
        while (match.find()) {
            if (match.group("iso") != null) return Optional.of(LocalDate.parse(match.group("iso")));
            var first = match.group("m1") != null;
            var month = Dates.month(match.group(first ? "m1" : "m2"));
            if (month.isEmpty()) continue;
            var day = Integer.parseInt(match.group(first ? "d1" : "d2"));
            var year = match.group(first ? "y1" : "y2");
            if (year != null) return Optional.of(LocalDate.of(Integer.parseInt(year), month.getAsInt(), day));
            return filed == null ? Optional.empty() : Optional.of(nearest(month.getAsInt(), day, filed));
        }
        return Optional.empty();
    }

    private static LocalDate nearest(int month, int day, Instant filed) {
        var reference = LocalDate.ofInstant(filed, ZoneOffset.UTC);
        var date = LocalDate.of(reference.getYear(), month, day);
        if (date.isBefore(reference.minusDays(180))) return date.plusYears(1);
        return date.isAfter(reference.plusDays(180)) ? date.minusYears(1) : date;
    }

    private static Optional<Instant> next(Time time, @Nullable Instant filed) {
        if (filed == null) return Optional.empty();
        var sameDay = time.on(LocalDate.ofInstant(filed, time.zone())).toInstant();
        return Optional.of(sameDay.isBefore(filed) ? sameDay.plus(Duration.ofDays(1)) : sameDay);
    }
}
