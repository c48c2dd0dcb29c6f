package org.newswire.desks.field;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Days as seen from the day of an item, as terms: {@code tomorrow}, {@code next week}, and how far away they are.
 *
 * <p>Named periods are calendar periods; weeks begin on Monday. {@code next 7 days} is today and the seven days after it,
 * {@code last 7 days} today and the seven before. How many days away is written with four digits, and an item has every
 * beginning of that number ({@code +0}, {@code +00}, {@code +001}, {@code +0012}), so that "at most 30" is a search for
 * a dozen beginnings instead of thirty numbers.
 */
final class RelativeDates {

    private static final int FARTHEST = 9999;
    private static final Pattern DISTANCE =
            Pattern.compile("(next|coming|last|past) (\\d{1,4}) (day|week|month|year)s?");

    private static final Set<String> NAMES = Set.copyOf(periods(LocalDate.EPOCH).keySet());

    private record Period(LocalDate first, LocalDate last) {

        static Period day(LocalDate day) {
            return new Period(day, day);
        }

        boolean touches(LocalDate from, LocalDate to) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }

    private final LocalDate today;
    private final Map<String, Period> periods;

    private RelativeDates(LocalDate today) {
        this.today = today;
        this.periods = periods(today);
    }

    /** Days as seen from this day. */
    static RelativeDates from(LocalDate today) {
        return new RelativeDates(today);
    }

    /** The terms of an item that speaks of these days. */
    List<String> ofItem(LocalDate first, LocalDate last) {
        var terms = new ArrayList<String>();
        var longest = DAYS.between(first, last) >= 364;
        periods.forEach((name, period) -> {
            if (longest && !name.endsWith(" year")) return;
            if (period.touches(first, last)) terms.add(name);
        });
        if (longest) return terms;
        if (!last.isBefore(today)) addBeginnings('+', Math.max(0, DAYS.between(today, first)), terms);
        if (!first.isAfter(today)) addBeginnings('-', Math.max(0, DAYS.between(last, today)), terms);
        return terms;
    }

    /** The terms any of which an item has that speaks of what the phrase says; empty when it is no such phrase. */
    static Optional<List<String>> ofQuery(String phrase) {
        var plain = phrase.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
        if (NAMES.contains(plain)) return Optional.of(List.of(plain));
        var distance = DISTANCE.matcher(plain);
        if (!distance.matches()) return Optional.empty();
        var days = Integer.parseInt(distance.group(2)) * days(distance.group(3));
        var sign = distance.group(1).equals("next") || distance.group(1).equals("coming") ? '+' : '-';
        return Optional.of(atMost(sign, Math.min(days, FARTHEST)));
    }

    private static int days(String unit) {
        return switch (unit) {
            case "week" -> 7;
            case "month" -> 31;
            case "year" -> 366;
            default -> 1;
        };
    }

    /** What can be said, for messages. */
    static String examples() {
        return "today, tomorrow, yesterday, \"this week\", \"next month\", \"last weekend\", \"next 7 days\", \"last 2 weeks\"";
    }

    private static void addBeginnings(char sign, long distance, List<String> terms) {
        if (distance > FARTHEST) return;
        var digits = digits((int) distance);
        for (int length = 1; length <= digits.length(); length++) terms.add(sign + digits.substring(0, length));
    }

    /** For 12: +0000 to +0009 is +000, then +0010, +0011 and +0012. */
    private static List<String> atMost(char sign, int most) {
        var digits = digits(most);
        var terms = new ArrayList<String>();
        for (int place = 0; place < digits.length(); place++)
            for (char digit = '0'; digit < digits.charAt(place); digit++)
                terms.add(sign + digits.substring(0, place) + digit);
        terms.add(sign + digits);
        return terms;
    }

    private static String digits(int number) {
        return String.valueOf(10_000 + number).substring(1);
    }

    private static Map<String, Period> periods(LocalDate today) {
        var periods = new LinkedHashMap<String, Period>();
        periods.put("yesterday", Period.day(today.minusDays(1)));
        periods.put("today", Period.day(today));
        periods.put("tomorrow", Period.day(today.plusDays(1)));
        var month = today.withDayOfMonth(1);
        var quarter = month.minusMonths((today.getMonthValue() - 1) % 3);
        var monday = today.with(previousOrSame(MONDAY));
        List.of("last", "this", "next").forEach(which -> {
            var step = which.equals("last") ? -1 : which.equals("this") ? 0 : 1;
            var week = monday.plusWeeks(step);
            var saturday = week.with(nextOrSame(SATURDAY));
            periods.put(which + " week", new Period(week, week.plusDays(6)));
            periods.put(which + " weekend", new Period(saturday, saturday.plusDays(1)));
            periods.put(which + " month", months(month.plusMonths(step), 1));
            periods.put(which + " quarter", months(quarter.plusMonths(3L * step), 3));
            periods.put(which + " year", months(today.withDayOfYear(1).plusYears(step), 12));
        });
        return periods;
    }

    private static Period months(LocalDate first, int months) {
        return new Period(first, first.plusMonths(months).minusDays(1));
    }
}
