package org.newswire.enrich.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Lexeme;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Symbol;
import org.newswire.enrich.temporal.grammar.Unit;

/** Weekdays: alone, pointed at, in a week, in a range. */
final class WeekdayReadings {

    /** Days from the day of writing in which the beginning of a range of weekdays lies. */
    private static final int LONGEST_RANGE = 14;

    private WeekdayReadings() {}

    static void addTo(Map<String, Interpretations.Reading> readings) {
        readings.put("weekday-after", settings -> WeekdayReadings::weekdayAfter);
        readings.put("weekday-week", settings -> WeekdayReadings::weekdayWeek);
        readings.put("weekday", settings -> WeekdayReadings::weekday);
        readings.put("weekday-in-week", settings -> WeekdayReadings::weekdayInWeek);
        readings.put("pointed-weekday", settings -> WeekdayReadings::pointedWeekday);
    }

    /** News rule: the latest such day that is not after publication, unless the tense points ahead. */
    private static Optional<Meaning> weekday(Match match, Scene scene) {
        DayOfWeek weekday = DayOfWeek.of(match.value("weekday").orElse(1));
        if (isSecondOfBetween(scene.chart(), match)) return weekdayAfter(match, scene);
        return weekdayByTense(weekday, match, scene);
    }

    /** {@code Thursday} in {@code between Monday and Thursday}. */
    private static boolean isSecondOfBetween(Chart chart, Match match) {
        Lexeme and = chart.at(match.first() - 1);
        Lexeme weekday = chart.at(match.first() - 2);
        Lexeme between = chart.at(match.first() - 3);
        if (and == null || weekday == null || between == null) return false;
        return and.is("and") && weekday.is(Symbol.WEEKDAY) && between.is("between");
    }

    private static Optional<Meaning> weekdayByTense(DayOfWeek weekday, Match match, Scene scene) {
        LocalDate today = scene.today().orElse(null);
        if (today == null) return Optional.of(CalendarReadings.resolved(Optional.empty()));
        boolean ahead = scene.tense(match) == Tense.FUTURE;
        return Optional.of(CalendarReadings.on(
                ahead
                        ? today.with(TemporalAdjusters.nextOrSame(weekday))
                        : today.with(TemporalAdjusters.previousOrSame(weekday))));
    }

    /** The end of a range: the first such day after its beginning, when that is near the day of writing. */
    private static Optional<Meaning> weekdayAfter(Match match, Scene scene) {
        DayOfWeek weekday = DayOfWeek.of(match.value("weekday").orElse(1));
        LocalDate from = scene.latest().map(CalendarPoint::first).orElse(null);
        LocalDate today = scene.today().orElse(null);
        if (from == null || today == null) return weekdayByTense(weekday, match, scene);
        if (!scene.isNarrative() && Math.abs(ChronoUnit.DAYS.between(from, today)) > LONGEST_RANGE) {
            return weekdayByTense(weekday, match, scene);
        }
        return Optional.of(CalendarReadings.on(from.with(TemporalAdjusters.next(weekday))));
    }

    /** {@code Monday week}, {@code Monday fortnight}, the British way: a week or two after the coming Monday. */
    private static Optional<Meaning> weekdayWeek(Match match, Scene scene) {
        DayOfWeek weekday = DayOfWeek.of(match.value("weekday").orElse(1));
        return Optional.of(CalendarReadings.resolved(scene.today()
                .map(today -> CalendarPoint.day(today.with(TemporalAdjusters.next(weekday))))
                .flatMap(day -> day.plus(match.has("two") ? 2 : 1, Unit.WEEK))));
    }

    /** {@code Friday last week}, {@code Monday of next week}. */
    private static Optional<Meaning> weekdayInWeek(Match match, Scene scene) {
        int weekday = match.value("weekday").orElse(1);
        return Optional.of(CalendarReadings.resolved(scene.point(match, "week")
                .map(week -> week.in(Unit.WEEK))
                .flatMap(week -> CalendarPoint.day(week.first()).plus(weekday - 1L, Unit.DAY))));
    }

    private static Optional<Meaning> pointedWeekday(Match match, Scene scene) {
        DayOfWeek weekday = DayOfWeek.of(match.value("weekday").orElse(1));
        LocalDate today = scene.today().orElse(null);
        if (today == null) return Optional.of(CalendarReadings.resolved(Optional.empty()));
        String pointer = match.word("dir");
        if (RelativeReadings.isAnaphoric(pointer)) return weekdayInText(weekday, pointer, scene);
        if (RelativeReadings.isBack(pointer)) {
            return Optional.of(CalendarReadings.on(today.with(TemporalAdjusters.previous(weekday))));
        }
        if (RelativeReadings.isAhead(pointer)) {
            return Optional.of(CalendarReadings.on(today.with(TemporalAdjusters.next(weekday))));
        }
        boolean back = scene.tense(match) == Tense.PAST;
        return Optional.of(CalendarReadings.on(
                today.with(back ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.nextOrSame(weekday))));
    }

    /** {@code the following Friday}, {@code that Monday}: by the day that the text spoke of. */
    private static Optional<Meaning> weekdayInText(DayOfWeek weekday, String pointer, Scene scene) {
        LocalDate day = scene.mentioned(Unit.DAY).map(CalendarPoint::first).orElse(null);
        if (day == null) return Optional.of(CalendarReadings.resolved(Optional.empty()));
        if (RelativeReadings.isBack(pointer))
            return Optional.of(CalendarReadings.on(day.with(TemporalAdjusters.previous(weekday))));
        if (RelativeReadings.isAhead(pointer))
            return Optional.of(CalendarReadings.on(day.with(TemporalAdjusters.next(weekday))));
        return Optional.of(CalendarReadings.on(day.with(TemporalAdjusters.previousOrSame(weekday))));
    }
}
