package org.newswire.enrich.temporal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Lexeme;
import org.newswire.enrich.temporal.grammar.Match;

/**
 * Sees what two neighbouring expressions say about each other: two dates that are the ends of a range ({@code from May 3
 * to 5}, {@code between Monday and Thursday}), and a duration that a date ends or begins ({@code the three months ended
 * Sept. 30}, {@code two weeks from Monday}).
 */
final class Ranges {

    private static final Set<String> TO = Set.of("-", "--", "to", "through", "until", "till");
    private static final Set<String> ENDING = Set.of("ended", "ending", "to", "through", "until", "till");
    private static final Set<String> BEGINNING = Set.of("from", "beginning", "starting");

    private Ranges() {}

    /**
     * An expression of a sentence.
     *
     * @param match where it stands
     * @param meaning what it means
     */
    record Found(Match match, Meaning meaning) {}

    /** Completes the last two of the expressions of a story, when they belong to each other. */
    static void join(Chart chart, Found one, Found two, List<Timex> timexes) {
        Lexeme between = chart.at(one.match().last());
        if (between == null || !(two.meaning() instanceof Meaning.On on)) return;
        if (one.meaning() instanceof Meaning.On && isRange(chart, one.match(), two.match(), between)) {
            joinDates(timexes);
        } else if (one.meaning() instanceof Meaning.Lasting lasting && lasting.isWhole()) {
            int words = two.match().first() - one.match().last();
            if (words <= 2 && ENDING.contains(between.form())) end(lasting, on.point(), timexes);
            if (words <= 2 && BEGINNING.contains(between.form())) begin(lasting, on.point(), timexes);
        }
    }

    private static boolean isRange(Chart chart, Match one, Match two, Lexeme between) {
        if (two.first() != one.last() + 1) return false;
        if (TO.contains(between.form())) return true;
        Lexeme opening = chart.at(one.first() - 1);
        return between.is("and") && opening != null && opening.is("between");
    }

    private static void joinDates(List<Timex> timexes) {
        int last = timexes.size() - 1;
        Timex from = timexes.get(last - 1);
        Timex to = timexes.get(last);
        if (from.interval() == null || to.interval() == null) return;
        if (from.interval().earliest().isAfter(to.interval().latest())) return;
        timexes.set(last - 1, from.within(from.value(), to.value(), from.interval()));
        timexes.set(last, to.within(from.value(), to.value(), to.interval()));
    }

    /** The date is the last of the duration. */
    private static void end(Meaning.Lasting lasting, CalendarPoint end, List<Timex> timexes) {
        moved(end.last(), 1, lasting, -1).ifPresent(begin -> place(timexes, begin, end));
    }

    /** The date is the first of the duration. */
    private static void begin(Meaning.Lasting lasting, CalendarPoint begin, List<Timex> timexes) {
        moved(begin.first(), -1, lasting, 1).ifPresent(end -> place(timexes, begin, end));
    }

    private static Optional<CalendarPoint> moved(LocalDate day, int days, Meaning.Lasting lasting, int sign) {
        if (lasting.unit().isClock()) return Optional.empty();
        try {
            return CalendarPoint.day(day.plusDays(days)).plus(sign * Long.parseLong(lasting.count()), lasting.unit());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void place(List<Timex> timexes, CalendarPoint begin, CalendarPoint end) {
        int at = timexes.size() - 2;
        Timex date = timexes.get(at + 1);
        if (date.interval() == null || end.last().isBefore(begin.first())) return;
        Interval interval = new Interval(
                begin.interval().earliest(),
                end.interval().latest(),
                date.interval().zone());
        timexes.set(at, timexes.get(at).within(begin.value(), end.value(), interval));
    }
}
