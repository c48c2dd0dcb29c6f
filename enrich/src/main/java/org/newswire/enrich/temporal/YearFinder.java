package org.newswire.enrich.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Lexeme;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Symbol;

/**
 * Finds the year of a date that is written without one.
 *
 * <p>In this order: the year of the date it is listed with ({@code April 12 and 13, 1999}); in a narrative, the year that
 * puts it nearest to the latest date of the text, rather after it than before; in news, the nearest one when that is near
 * ({@link #NEAR_DAYS}), else the way the tense points. A month or season without a tense is the latest that has begun,
 * unless the next is close ahead: news looks back.
 */
final class YearFinder {

    /** A day this near to publication is meant whatever the tense says. */
    private static final long NEAR_DAYS = 60;

    /** A month that began longer ago than this has its next one close ahead. */
    private static final long FAR_DAYS = 300;

    /** In a narrative, how far back from the latest date a date of the same year may lie. */
    private static final long NARRATIVE_BACK_DAYS = 300;

    private static final Set<String> CONNECTORS = Set.of("-", "--", "to", "and", "or", "through", "until", ",", "&");

    /** What may stand before the second date of a list, and between it and the year. */
    private static final Set<String> BEFORE_SECOND = Set.of("the", "early", "late", "mid", "-");

    private static final Set<String> BEFORE_YEAR = Set.of(",", "of");

    private YearFinder() {}

    /**
     * The date whose year was not written.
     *
     * @param inYear the date in a given year; empty when there is none, such as 29 February
     */
    static Optional<CalendarPoint> find(Match match, Scene scene, IntFunction<Optional<CalendarPoint>> inYear) {
        OptionalInt listed = yearOfList(scene.chart(), match.last());
        if (listed.isPresent()) return at(listed.getAsInt(), inYear);
        LocalDate reference = scene.today().orElse(null);
        if (reference == null) return Optional.empty();
        if (scene.isNarrative()) return inNarrative(reference, inYear);
        return inNews(reference, scene.tense(match), inYear);
    }

    private static Optional<CalendarPoint> inNarrative(LocalDate latest, IntFunction<Optional<CalendarPoint>> inYear) {
        Optional<CalendarPoint> same = at(latest.getYear(), inYear);
        if (same.isEmpty()) return same;
        long ahead = ChronoUnit.DAYS.between(latest, same.get().first());
        if (ahead < -NARRATIVE_BACK_DAYS)
            return at(latest.getYear() + 1, inYear).or(() -> same);
        return same;
    }

    private static Optional<CalendarPoint> inNews(
            LocalDate written, Tense tense, IntFunction<Optional<CalendarPoint>> inYear) {
        CalendarPoint before = null;
        CalendarPoint after = null;
        for (int year = written.getYear() - 1; year <= written.getYear() + 1; year++) {
            CalendarPoint point = at(year, inYear).orElse(null);
            if (point == null) continue;
            if (!point.first().isAfter(written)) before = point;
            if (!point.last().isBefore(written) && after == null) after = point;
        }
        return Optional.ofNullable(choose(written, tense, before, after));
    }

    /** Between the latest that has begun and the earliest that has not ended. */
    private static @Nullable CalendarPoint choose(
            LocalDate written, Tense tense, @Nullable CalendarPoint before, @Nullable CalendarPoint after) {
        if (before == null || after == null) return before == null ? after : before;
        boolean day = before.grain() == Grain.DAY;
        long back = ChronoUnit.DAYS.between(before.first(), written);
        long ahead = ChronoUnit.DAYS.between(written, after.first());
        if (day && Math.min(back, ahead) <= NEAR_DAYS) return back <= ahead ? before : after;
        if (before.grain() == Grain.QUARTER && back <= ahead) return before;
        return switch (tense) {
            case PAST -> before;
            case FUTURE -> after;
            case UNKNOWN -> (day && ahead < back) || back > FAR_DAYS ? after : before;
        };
    }

    private static Optional<CalendarPoint> at(int year, IntFunction<Optional<CalendarPoint>> inYear) {
        return CalendarPoint.within(year) ? inYear.apply(year) : Optional.empty();
    }

    /** The year at the end of a list or range that begins with the match: {@code the spring and early summer of 1943}. */
    private static OptionalInt yearOfList(Chart chart, int after) {
        if (!isOneOf(chart, after, CONNECTORS)) return OptionalInt.empty();
        int at = after + 1;
        for (int skipped = 0; skipped < 3 && isOneOf(chart, at, BEFORE_SECOND); skipped++) at++;
        int second = at;
        if (is(chart, at, Symbol.MONTH) || is(chart, at, Symbol.SEASON)) at++;
        if (is(chart, at, Symbol.DAY_NUMBER)) at++;
        if (at == second) return OptionalInt.empty();
        if (isOneOf(chart, at, BEFORE_YEAR)) at++;
        Lexeme year = chart.at(at);
        Lexeme era = chart.at(at + 1);
        if (year == null) return OptionalInt.empty();
        if (era != null && era.value(Symbol.ERA) < 0 && year.is(Symbol.NUMBER)) {
            return OptionalInt.of(CalendarPoint.beforeChrist(year.value(Symbol.NUMBER)));
        }
        return year.is(Symbol.YEAR) ? OptionalInt.of(year.value(Symbol.YEAR)) : OptionalInt.empty();
    }

    private static boolean is(Chart chart, int at, Symbol symbol) {
        Lexeme lexeme = chart.at(at);
        return lexeme != null && lexeme.is(symbol);
    }

    private static boolean isOneOf(Chart chart, int at, Set<String> words) {
        Lexeme lexeme = chart.at(at);
        return lexeme != null && words.contains(lexeme.form());
    }
}
