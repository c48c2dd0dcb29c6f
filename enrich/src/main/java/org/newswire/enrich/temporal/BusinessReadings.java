package org.newswire.enrich.temporal;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Unit;

/** Quarters and halves, and the periods that company reports compare. Fiscal years are taken for calendar years. */
final class BusinessReadings {

    private BusinessReadings() {}

    static void addTo(Map<String, Interpretations.Reading> readings) {
        readings.put("quarter", settings -> BusinessReadings::quarter);
        readings.put("half", settings -> BusinessReadings::half);
        readings.put(
                "this-quarter",
                settings -> (match, scene) -> Optional.of(CalendarReadings.resolved(quarterAtHand(scene))));
        readings.put(
                "year-ago",
                settings -> (match, scene) -> Optional.of(CalendarReadings.resolved(scene.quarter()
                        .or(() -> scene.written().map(point -> point.in(Unit.YEAR)))
                        .flatMap(point -> point.plus(-1, Unit.YEAR)))));
        readings.put(
                "quarter-ended",
                settings -> (match, scene) -> Optional.of(CalendarReadings.resolved(scene.point(match, "day")
                        .flatMap(day -> day.plus(-1, Unit.MONTH))
                        .map(day -> day.in(Unit.QUARTER)))));
        readings.put("period-of-year", settings -> BusinessReadings::periodOfYear);
    }

    /** Without a year: the latest that has begun, or the next one when the tense points ahead. */
    private static Optional<Meaning> quarter(Match match, Scene scene) {
        int quarter = match.value("nth").orElse(0);
        if (quarter < 1 || quarter > 4) return Optional.empty();
        OptionalInt year = CalendarReadings.explicitYear(match, scene);
        if (year.isPresent()) return Optional.of(new Meaning.On(CalendarPoint.quarter(year.getAsInt(), quarter)));
        return Optional.of(CalendarReadings.resolved(
                YearFinder.find(match, scene, y -> Optional.of(CalendarPoint.quarter(y, quarter)))));
    }

    private static Optional<Meaning> half(Match match, Scene scene) {
        int half = match.value("nth").orElse(0);
        OptionalInt year = CalendarReadings.explicitYear(match, scene);
        if (half < 1 || half > 2) return Optional.empty();
        if (year.isPresent()) return Optional.of(new Meaning.On(CalendarPoint.half(year.getAsInt(), half)));
        return Optional.of(CalendarReadings.resolved(
                YearFinder.find(match, scene, y -> Optional.of(CalendarPoint.half(y, half)))));
    }

    /** The quarter that the text is about, else the latest one that is over. */
    private static Optional<CalendarPoint> quarterAtHand(Scene scene) {
        return scene.quarter()
                .or(() ->
                        scene.written().flatMap(point -> point.in(Unit.QUARTER).plus(-1, Unit.QUARTER)));
    }

    /** {@code the 1988 period}: that quarter of the year when the text is about a quarter, else the year. */
    private static Optional<Meaning> periodOfYear(Match match, Scene scene) {
        OptionalInt year = CalendarReadings.explicitYear(match, scene);
        if (year.isEmpty()) return Optional.of(CalendarReadings.resolved(Optional.empty()));
        CalendarPoint whole = CalendarPoint.year(year.getAsInt());
        return Optional.of(CalendarReadings.resolved(scene.quarter()
                .flatMap(quarter -> quarter.plus(whole.year() - (long) quarter.year(), Unit.YEAR))
                .or(() -> Optional.of(whole))));
    }
}
