package org.newswire.app.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.newswire.sink.store.EntityProfile.Day;

/**
 * Counts over time as a chart of bars, one line for each day, week, month or year: the finest of them that needs no more
 * than {@value #MOST_BARS} lines. A bar is made of eighths of a character; what is not nothing has at least one.
 */
final class Timeline {

    static final int MOST_BARS = 31;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";
    private static final int SHORTEST_BAR = 10;
    /** So that a few stories do not look like many. */
    private static final int LONGEST_FOR_ONE = 4;

    private Timeline() {}

    /** A stretch of time. */
    private enum Step {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate begin) {
            return switch (this) {
                case DAY -> begin.plusDays(1);
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
                case YEAR -> begin.plusYears(1);
            };
        }

        long count(LocalDate first, LocalDate last) {
            return 1
                    + switch (this) {
                        case DAY -> ChronoUnit.DAYS.between(first, last);
                        case WEEK -> ChronoUnit.WEEKS.between(begin(first), begin(last));
                        case MONTH -> ChronoUnit.MONTHS.between(begin(first), begin(last));
                        case YEAR -> ChronoUnit.YEARS.between(begin(first), begin(last));
                    };
        }

        String label(LocalDate begin) {
            return switch (this) {
                case DAY -> begin.toString();
                case WEEK -> "week of " + begin;
                case MONTH -> YearMonth.from(begin).toString();
                case YEAR -> Integer.toString(begin.getYear());
            };
        }
    }

    /**
     * Lines of the chart, none wider than asked for; of more than {@value #MOST_BARS} years the last.
     *
     * @param days in order
     * @param width of the terminal in characters
     */
    static List<String> of(List<Day> days, int width) {
        if (days.isEmpty()) return List.of();
        var first = days.get(0).day();
        var last = days.get(days.size() - 1).day();
        var step = step(first, last);
        var counts = new TreeMap<LocalDate, Long>();
        for (var begin = step.begin(first); !begin.isAfter(last); begin = step.next(begin)) counts.put(begin, 0L);
        for (var day : days) counts.merge(step.begin(day.day()), day.stories(), Long::sum);
        while (counts.size() > MOST_BARS) counts.pollFirstEntry();

        var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        var label = step.label(last).length();
        var room = Math.max(SHORTEST_BAR, width - label - Long.toString(most).length() - 3);
        var bar = (int) Math.min(room, LONGEST_FOR_ONE * most);
        var lines = new ArrayList<String>();
        counts.forEach((begin, count) -> lines.add(step.label(begin) + "  " + bar(count, most, bar) + count));
        return lines;
    }

    private static Step step(LocalDate first, LocalDate last) {
        for (var step : Step.values()) if (step.count(first, last) <= MOST_BARS) return step;
        return Step.YEAR;
    }

    private static String bar(long count, long most, int width) {
        if (count == 0) return "";
        var eighths = Math.max(1, Math.round(8.0 * width * count / most));
        var rest = (int) (eighths % 8);
        return "█".repeat((int) (eighths / 8)) + (rest == 0 ? "" : EIGHTHS.substring(rest, rest + 1)) + " ";
    }
}
