package org.newswire.ingest.format.copy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Dates;

/**
 * The line that says when a story was filed, as a military date-time group: {@code 101432 GMT NOV 26} is day 10, 14:32.
 */
final class FilingTime {

    private static final Pattern LINE = Pattern.compile(
            "^\\W{0,3}(?<d>\\d{2})(?<h>\\d{2})(?<min>\\d{2})\\s?(?<zone>[A-Z]{1,4})\\s+(?<month>[A-Z][A-Za-z]{2,8})\\.?\\s+(?<y>\\d{4}|\\d{2})\\W{0,3}$");

    private FilingTime() {}

    /** The instant a line gives; empty when it is no filing line or no date of the calendar. */
    static Optional<Instant> of(String line) {
        var fields = LINE.matcher(line);
        if (!fields.matches()) return Optional.empty();
        var zone = Dates.zone(fields.group("zone"));
        var month = Dates.month(fields.group("month"));
        if (zone.isEmpty() || month.isEmpty()) return Optional.empty();
        var year = Integer.parseInt(fields.group("y"));
        try {
            return Optional.of(LocalDateTime.of(
                            year < 100 ? 2000 + year : year,
                            month.getAsInt(),
                            Integer.parseInt(fields.group("d")),
                            Integer.parseInt(fields.group("h")),
                            Integer.parseInt(fields.group("min")))
                    .toInstant(zone.get()));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The last filing time in the lines. */
    static Optional<Instant> last(List<String> lines) {
        return lines.stream().flatMap(line -> of(line.strip()).stream()).reduce((first, second) -> second);
    }
}
