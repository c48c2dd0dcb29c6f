package org.newswire.desks.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.Timex;

/** What items say of days and what queries ask of them, as terms of the field mentions-date. */
public final class DateTerms {

    private DateTerms() {}

    /** The days that an item speaks of, each at the place where it does. */
    static Tokens of(EnrichedItem item) {
        var tokens = new Tokens();
        var days = new HashMap<ZoneId, RelativeDates>();
        for (var date : item.getDates()) {
            if (date.getEarliest() == null || date.getLatest() == null) continue;
            try {
                add(date, days.computeIfAbsent(zone(date), zone -> seenFrom(item, zone)), tokens);
            } catch (DateTimeException notOfThisCalendar) {
                // Kept by the enricher as it came; no day to be found by.
            }
        }
        return tokens;
    }

    private static void add(Timex date, RelativeDates days, Tokens tokens) {
        var first = LocalDateTime.parse(date.getEarliest()).toLocalDate();
        var last = LocalDateTime.parse(date.getLatest()).toLocalDate();
        if (first.isBefore(Calendar.FIRST) || last.isAfter(Calendar.LAST) || last.isBefore(first)) return;
        for (var term : Calendar.ofItem(first, last)) tokens.add(term, date.getBegin(), date.getEnd());
        for (var term : days.ofItem(first, last)) tokens.add(term, date.getBegin(), date.getEnd());
    }

    private static RelativeDates seenFrom(EnrichedItem item, ZoneId zone) {
        return RelativeDates.from(item.getVersionCreated().atZone(zone).toLocalDate());
    }

    private static ZoneId zone(Timex date) {
        return date.getZone() == null ? ZoneOffset.UTC : ZoneId.of(date.getZone());
    }

    /**
     * The terms for a day, month or year ({@code 2026-12-03}, {@code 2026-12}, {@code 2026}) or a relative phrase
     * ({@code next 7 days}), of which an item has any.
     *
     * @throws IllegalArgumentException that says what was expected
     */
    public static List<String> at(String value) {
        var relative = RelativeDates.ofQuery(value);
        if (relative.isPresent()) return relative.get();
        return Calendar.ofQuery(first(value), last(value));
    }

    /**
     * The terms for a stretch, both ends included; {@code *} is an open end.
     *
     * @throws IllegalArgumentException that says what was expected
     */
    public static List<String> between(String from, boolean withFrom, String to, boolean withTo) {
        var first = from.equals("*")
                ? Calendar.FIRST
                : withFrom ? first(from) : last(from).plusDays(1);
        var last =
                to.equals("*") ? Calendar.LAST : withTo ? last(to) : first(to).minusDays(1);
        if (last.isBefore(first)) throw new IllegalArgumentException("the range ends before it begins");
        return Calendar.ofQuery(first, last);
    }

    private static LocalDate first(String value) {
        return switch (form(value)) {
            case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1);
            case 7 -> month(value).atDay(1);
            default -> day(value);
        };
    }

    private static LocalDate last(String value) {
        return switch (form(value)) {
            case 4 -> LocalDate.of(Integer.parseInt(value), 12, 31);
            case 7 -> month(value).atEndOfMonth();
            default -> day(value);
        };
    }

    private static int form(String value) {
        if (!value.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"))
            throw new IllegalArgumentException(
                    "\"" + value + "\" is no day: expected 2026-12-03, 2026-12, 2026, or " + RelativeDates.examples());
        return value.length();
    }

    private static YearMonth month(String value) {
        try {
            return YearMonth.parse(value);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("there is no month " + value, none);
        }
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("there is no day " + value, none);
        }
    }
}
