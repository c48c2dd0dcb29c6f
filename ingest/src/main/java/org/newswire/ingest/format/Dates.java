package org.newswire.ingest.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date forms that wires use: ISO 8601 extended and basic, with {@code T} or a space; RFC 822 with or without
 * day name, two-digit years as RFC 2822 reads them; seconds or milliseconds since 1970; a plain date. A time without a
 * zone is in that of the feed, else UTC and a problem; a date without a time is its midnight, UTC. Years run from 1800 to 2199.
 *
 * <p>Source: ISO 8601:2004, RFC 2822 sections 3.3 and 4.3.
 */
public final class Dates {

    private static final int MAX_LENGTH = 64;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private static final String TIME = "(?<h>\\d{1,2}):?(?<min>\\d{2})(?::?(?<s>\\d{2})(?:[.,](?<f>\\d{1,9})\\d*)?)?";
    private static final String ZONE = "\\s*(?<zone>[A-Za-z]{1,4}|[+-]\\d{2}(?::?\\d{2})?)?(?:\\s*\\([A-Za-z]+\\))?";
    private static final Pattern ISO_8601 =
            Pattern.compile("(?<y>\\d{4})-?(?<m>\\d{2})-?(?<d>\\d{2})(?:(?:[Tt]|,?\\s+)" + TIME + ZONE + ")?");
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[A-Za-z]{3,9},?\\s+)?(?<d>\\d{1,2})[ -](?<name>[A-Za-z]{3,9})\\.?[ -](?<y>\\d{4}|\\d{2})(?:,?\\s+"
                    + TIME + ZONE + ")?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d{1,9})?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    // The zones of RFC 2822, section 4.3, and those of European wires; other abbreviations mean several zones.
    private static final Map<String, Integer> ZONE_HOURS = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("gmt", 0),
            Map.entry("utc", 0),
            Map.entry("ut", 0),
            Map.entry("wet", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3));

    private Dates() {}

    /**
     * Reads a date; null, with a problem, when it is in no known form or not in the calendar.
     *
     * @param field name of the field, for the problem
     */
    public static @Nullable Instant read(String field, String text, Problems problems) {
        return read(field, text, null, problems);
    }

    /**
     * Reads a date; null, with a problem, when it is in no known form or not in the calendar.
     *
     * @param field name of the field, for the problem
     * @param zone zone of a time that names none, null for UTC and a problem
     */
    public static @Nullable Instant read(String field, String text, @Nullable ZoneId zone, Problems problems) {
        var value = Clean.line(text);
        try {
            var read = value.length() > MAX_LENGTH ? Optional.<Instant>empty() : form(field, value, zone, problems);
            if (read.isPresent()) return read.get();
        } catch (DateTimeException notInTheCalendar) {
            // 30 February and its like: the problem below says so.
        }
        problems.add(field + " \"" + Problems.excerpt(value, MAX_LENGTH) + "\" is not a date, ignored");
        return null;
    }

    /** Number of a month, 1 to 12, from its English name or the first three letters of it. */
    public static OptionalInt month(String name) {
        var index = name.length() < 3 ? -1 : MONTHS.indexOf(Clean.lower(name.substring(0, 3)));
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }

    /** Offset of a zone given as {@code GMT}, {@code CET}, {@code +02:00}, {@code +0200} or {@code +02}. */
    public static Optional<ZoneOffset> zone(String zone) {
        if (zone.startsWith("+") || zone.startsWith("-")) return Optional.of(ZoneOffset.of(zone));
        return Optional.ofNullable(ZONE_HOURS.get(Clean.lower(zone))).map(ZoneOffset::ofHours);
    }

    private static Optional<Instant> form(String field, String value, @Nullable ZoneId zone, Problems problems) {
        var iso = ISO_8601.matcher(value);
        if (iso.matches()) return instant(field, iso, Integer.parseInt(iso.group("m")), zone, problems);
        var rfc = RFC_822.matcher(value);
        if (rfc.matches()) {
            var month = month(rfc.group("name"));
            return month.isPresent() ? instant(field, rfc, month.getAsInt(), zone, problems) : Optional.empty();
        }
        var epoch = EPOCH.matcher(value);
        if (epoch.matches()) {
            var number = Long.parseLong(epoch.group(1));
            return Optional.of(
                    epoch.group(1).length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(
            String field, Matcher fields, int month, @Nullable ZoneId zone, Problems problems) {
        var year = year(fields.group("y"));
        if (year < FIRST_YEAR || year > LAST_YEAR) return Optional.empty();
        var date = LocalDate.of(year, month, Integer.parseInt(fields.group("d")));
        if (fields.group("h") == null) return Optional.of(date.atStartOfDay().toInstant(ZoneOffset.UTC));

        var time = LocalDateTime.of(date, LocalTime.of(number(fields, "h"), number(fields, "min")))
                .plusSeconds(Math.min(number(fields, "s"), 59)) // a leap second is read as the one before it
                .plusNanos(nanos(fields.group("f")));
        return Optional.of(
                time.atZone(zone(field, fields.group("zone"), zone, problems)).toInstant());
    }

    private static ZoneId zone(String field, @Nullable String zone, @Nullable ZoneId feeds, Problems problems) {
        if (zone == null && feeds != null) return feeds;
        if (zone == null) {
            problems.add(field + " has no time zone, read as UTC");
            return ZoneOffset.UTC;
        }
        var known = zone(zone);
        if (known.isPresent()) return known.get();
        problems.add(field + " has the unknown time zone " + zone + ", read as " + (feeds == null ? "UTC" : feeds));
        return feeds == null ? ZoneOffset.UTC : feeds;
    }

    // RFC 2822, section 4.3: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999.
    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        if (digits.length() > 2) return year;
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher fields, String group) {
        var digits = fields.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static long nanos(@Nullable String fraction) {
        if (fraction == null) return 0;
        return Long.parseLong((fraction + "00000000").substring(0, 9));
    }
}
