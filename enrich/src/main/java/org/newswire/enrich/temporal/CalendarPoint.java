package org.newswire.enrich.temporal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.DayPart;
import org.newswire.enrich.temporal.grammar.Unit;

/**
 * A stretch of the calendar that TIMEX3 has a value for: a year, a quarter, a day, an evening. The calendar is the
 * proleptic Gregorian one, from 9999 BC to 9999, because a TIMEX3 year has four digits. Years are counted as in ISO
 * 8601: 0 is 1 BC, -479 is 480 BC.
 *
 * <p>Seasons are the northern ones of the weather services (spring is March to May); the winter of a year begins in its
 * December.
 *
 * @param grain how fine it is
 * @param first its first day; for a time, its day
 * @param time what follows the {@code T} of the value, such as {@code NI} or {@code 22:00}; null unless the grain is a
 *     time
 */
record CalendarPoint(Grain grain, LocalDate first, @Nullable String time) {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    private static final int FIRST_YEAR = -9998;
    private static final int LAST_YEAR = 9999;

    static CalendarPoint day(LocalDate date) {
        return new CalendarPoint(Grain.DAY, date, null);
    }

    /** A day that may not exist, such as 31 April. */
    static Optional<CalendarPoint> day(int year, int month, int day) {
        try {
            return within(year) ? Optional.of(day(LocalDate.of(year, month, day))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static CalendarPoint time(LocalDate date, String time) {
        return new CalendarPoint(Grain.TIME, date, time);
    }

    static CalendarPoint month(int year, int month) {
        return new CalendarPoint(Grain.MONTH, LocalDate.of(year, month, 1), null);
    }

    static CalendarPoint quarter(int year, int quarter) {
        return new CalendarPoint(Grain.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1), null);
    }

    static CalendarPoint half(int year, int half) {
        return new CalendarPoint(Grain.HALF, LocalDate.of(year, half * 6 - 5, 1), null);
    }

    /** @param season 1 for spring to 4 for winter */
    static CalendarPoint season(int year, int season) {
        return new CalendarPoint(Grain.SEASON, LocalDate.of(year, season * 3, 1), null);
    }

    static CalendarPoint year(int year) {
        return new CalendarPoint(Grain.YEAR, LocalDate.of(year, 1, 1), null);
    }

    /** The week, Monday to Sunday, that a day is in. */
    static CalendarPoint week(LocalDate date) {
        return new CalendarPoint(Grain.WEEK, date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), null);
    }

    /** The weekend at the end of the week that a day is in. */
    static CalendarPoint weekend(LocalDate date) {
        return new CalendarPoint(
                Grain.WEEKEND,
                date.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1),
                null);
    }

    /** The years that share all figures but the last with a year: 1990 to 1999, 479 to 470 BC. */
    static CalendarPoint decadeOf(int year) {
        return new CalendarPoint(Grain.DECADE, LocalDate.of(firstLike(year, 10), 1, 1), null);
    }

    /** The years that share all figures but the last two with a year: 1900 to 1999, 399 to 300 BC. */
    static CalendarPoint centuryOf(int year) {
        return new CalendarPoint(Grain.CENTURY, LocalDate.of(firstLike(year, 100), 1, 1), null);
    }

    private static int firstLike(int year, int size) {
        if (year > 0) return Math.max(year / size * size, 1);
        return 1 - (written(year) / size * size + size - 1);
    }

    private static int lastLike(int year, int size) {
        if (year > 0) return year / size * size + size - 1;
        return Math.min(1 - written(year) / size * size, 0);
    }

    /** The year before Christ for a year of the calendar, and the other way round: 480 and -479. */
    static int beforeChrist(int year) {
        return 1 - year;
    }

    /** A year as it is written, without its era. */
    private static int written(int year) {
        return year > 0 ? year : beforeChrist(year);
    }

    /** Whether a year has a TIMEX3 value. */
    static boolean within(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The stretch of the size of a unit that the first day is in; clock units give the day. */
    CalendarPoint in(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day(first);
            case WEEK -> week(first);
            case MONTH -> month(year(), first.getMonthValue());
            case QUARTER -> quarter(year(), first.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> year(year());
            case DECADE -> decadeOf(year());
            case CENTURY -> centuryOf(year());
        };
    }

    /** The stretch of the same grain that begins some units later; empty outside the calendar. */
    Optional<CalendarPoint> plus(long count, Unit unit) {
        try {
            LocalDate moved = switch (unit) {
                case SECOND, MINUTE, HOUR, DAY -> first.plusDays(count);
                case WEEK -> first.plusWeeks(count);
                case MONTH -> first.plusMonths(count);
                case QUARTER -> first.plusMonths(Math.multiplyExact(count, 3));
                case YEAR -> first.plusYears(count);
                case DECADE -> first.plus(count, ChronoUnit.DECADES);
                case CENTURY -> first.plus(count, ChronoUnit.CENTURIES);
            };
            return within(moved.getYear()) ? Optional.of(new CalendarPoint(grain, moved, time)) : Optional.empty();
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    int year() {
        return first.getYear();
    }

    /** Last day. */
    LocalDate last() {
        return switch (grain) {
            case CENTURY -> LocalDate.of(lastLike(year(), 100), 12, 31);
            case DECADE -> LocalDate.of(lastLike(year(), 10), 12, 31);
            case YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
            case HALF -> first.plusMonths(6).minusDays(1);
            case SEASON, QUARTER -> first.plusMonths(3).minusDays(1);
            case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
            case WEEK -> first.plusDays(6);
            case WEEKEND -> first.plusDays(1);
            case DAY, TIME -> first;
        };
    }

    /** TIMEX3 value. */
    String value() {
        return switch (grain) {
            case CENTURY -> years(year(), 100, 2);
            case DECADE -> years(year(), 10, 3);
            case YEAR -> yearValue();
            case HALF -> yearValue() + "-H" + (first.getMonthValue() + 5) / 6;
            case SEASON -> yearValue() + "-" + SEASONS[first.getMonthValue() / 3 - 1];
            case QUARTER -> yearValue() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> yearValue() + "-" + digits(first.getMonthValue(), 2);
            case WEEK -> weekValue();
            case WEEKEND -> weekValue() + "-WE";
            case DAY -> dayValue();
            case TIME -> dayValue() + "T" + time;
        };
    }

    /** First to last minute. */
    Interval interval() {
        LocalTime earliest = LocalTime.MIN;
        LocalTime latest = LocalTime.of(23, 59);
        if (time != null && time.equals("24:00")) {
            LocalDateTime midnight = first.plusDays(1).atStartOfDay();
            return new Interval(midnight, midnight);
        }
        if (time != null) {
            boolean clock = Character.isDigit(time.charAt(0));
            earliest = clock ? LocalTime.parse(time) : DayPart.ofCode(time).earliest();
            latest = clock ? earliest : DayPart.ofCode(time).latest();
        }
        return new Interval(first.atTime(earliest), last().atTime(latest));
    }

    /** {@code 1998}, {@code BC0480}. */
    private String yearValue() {
        return years(year(), 1, 4);
    }

    private static String years(int year, int size, int width) {
        return (year > 0 ? "" : "BC") + digits(written(year) / size, width);
    }

    private String dayValue() {
        return yearValue() + "-" + digits(first.getMonthValue(), 2) + "-" + digits(first.getDayOfMonth(), 2);
    }

    private String weekValue() {
        return years(first.get(IsoFields.WEEK_BASED_YEAR), 1, 4)
                + "-W"
                + digits(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
