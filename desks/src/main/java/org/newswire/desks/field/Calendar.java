package org.newswire.desks.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of days as terms, so that "does it touch" is a search for words.
 *
 * <p>A stretch is covered by the fewest days, whole months, years and centuries: {@code 2026-12-30}, {@code 2026-12-31},
 * {@code 2027}, {@code 21c}. An item has the parts of its stretches, and for each part what it is in, marked: {@code 2026-12~} says
 * that something within December 2026 is there. A query part is found as itself, marked, or in a whole month. A year
 * that an item speaks of as a whole is found by whole years only: "in 2026" is no news for the first week of December.
 */
final class Calendar {

    private static final String WITHIN = "~";

    private Calendar() {}

    /** First and last day that have terms. */
    static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The terms of an item that speaks of the days from {@code first} to {@code last}, both included. */
    static List<String> ofItem(LocalDate first, LocalDate last) {
        var terms = new ArrayList<String>();
        for (var part : parts(first, last)) {
            terms.add(part);
            for (var around = around(part); !around.isEmpty(); around = around(around)) {
                var within = around + WITHIN;
                if (!terms.contains(within)) terms.add(within);
            }
        }
        return terms;
    }

    /** The terms any of which an item that touches these days has. */
    static List<String> ofQuery(LocalDate first, LocalDate last) {
        var terms = new ArrayList<String>();
        for (var part : parts(first, last)) {
            terms.add(part);
            if (isDay(part)) {
                var month = around(part);
                if (!terms.contains(month)) terms.add(month);
            } else {
                terms.add(part + WITHIN);
            }
        }
        return terms;
    }

    /** Days, months and years that are the stretch, in order. */
    private static List<String> parts(LocalDate first, LocalDate last) {
        var parts = new ArrayList<String>();
        for (var day = first; !day.isAfter(last); ) {
            var month = YearMonth.from(day);
            if (day.getDayOfYear() == 1
                    && day.getYear() % 100 == 0
                    && !day.plusYears(100).minusDays(1).isAfter(last)) {
                parts.add(century(year(day.getYear())));
                day = day.plusYears(100);
            } else if (day.getDayOfYear() == 1 && !day.plusYears(1).minusDays(1).isAfter(last)) {
                parts.add(year(day.getYear()));
                day = day.plusYears(1);
            } else if (day.getDayOfMonth() == 1 && !month.atEndOfMonth().isAfter(last)) {
                parts.add(month.toString());
                day = day.plusMonths(1);
            } else {
                parts.add(day.toString());
                day = day.plusDays(1);
            }
        }
        return parts;
    }

    private static String year(int year) {
        return String.valueOf(10_000 + year).substring(1);
    }

    private static String century(String year) {
        return year.substring(0, 2) + "c";
    }

    private static boolean isDay(String part) {
        return part.length() == "2026-12-30".length();
    }

    /** The month of a day, the year of a month, the century of a year; of a century nothing. */
    private static String around(String part) {
        var dash = part.lastIndexOf('-');
        if (dash >= 0) return part.substring(0, dash);
        return part.endsWith("c") ? "" : century(part);
    }
}
