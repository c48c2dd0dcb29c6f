package org.newswire.enrich.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.newswire.enrich.temporal.grammar.Match;

/** Named days: fixed ones, ones such as the fourth Thursday of November, and ones that hang on Easter. */
final class HolidayReadings {

    private HolidayReadings() {}

    static void addTo(Map<String, Interpretations.Reading> readings) {
        readings.put("calendar-day", settings -> {
            Meaning day = new Meaning.On(CalendarPoint.day(
                    LocalDate.of(settings.number("year"), settings.number("month"), settings.number("day"))));
            return (match, scene) -> Optional.of(day);
        });
        readings.put("fixed-day", settings -> {
            int month = settings.number("month");
            int day = settings.number("day");
            return (match, scene) -> holiday(match, scene, year -> LocalDate.of(year, month, day));
        });
        readings.put("nth-weekday", settings -> {
            int month = settings.number("month");
            int nth = settings.number("nth");
            DayOfWeek weekday = DayOfWeek.of(settings.number("weekday"));
            int plus = settings.number("plus");
            String stretch = settings.text("stretch", "DAY");
            return (match, scene) -> holiday(
                            match,
                            scene,
                            year -> LocalDate.of(year, month, 1)
                                    .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                                    .plusDays(plus))
                    .map(meaning -> stretched(meaning, stretch));
        });
        readings.put("easter", settings -> {
            int plus = settings.number("plus");
            String stretch = settings.text("stretch", "DAY");
            return (match, scene) -> holiday(
                            match, scene, year -> easterSunday(year).plusDays(plus))
                    .map(meaning -> stretched(meaning, stretch));
        });
    }

    private static Optional<Meaning> holiday(Match match, Scene scene, IntFunction<LocalDate> inYear) {
        IntFunction<Optional<CalendarPoint>> day = year -> Optional.of(CalendarPoint.day(inYear.apply(year)));
        OptionalInt year = CalendarReadings.explicitYear(match, scene);
        if (year.isPresent()) return day.apply(year.getAsInt()).map(Meaning.On::new);
        String pointer = match.word("dir");
        boolean back = RelativeReadings.isBack(pointer);
        if (!back && !RelativeReadings.isAhead(pointer)) {
            return Optional.of(CalendarReadings.resolved(YearFinder.find(match, scene, day)));
        }
        return Optional.of(CalendarReadings.resolved(scene.reference().flatMap(here -> pointed(here, back, day))));
    }

    /** {@code last Easter}, {@code next Easter}: the latest before a day, the first after it. */
    private static Optional<CalendarPoint> pointed(
            CalendarPoint here, boolean back, IntFunction<Optional<CalendarPoint>> day) {
        CalendarPoint same = day.apply(here.year()).orElse(here);
        boolean before = same.first().isBefore(here.first());
        boolean after = same.first().isAfter(here.first());
        int years = back ? (before ? 0 : -1) : after ? 0 : 1;
        return CalendarPoint.within(here.year() + years) ? day.apply(here.year() + years) : Optional.empty();
    }

    /** The week or the weekend of a holiday. */
    private static Meaning stretched(Meaning meaning, String stretch) {
        if (!(meaning instanceof Meaning.On on) || stretch.equals("DAY")) return meaning;
        LocalDate day = on.point().first();
        return new Meaning.On(stretch.equals("WEEK") ? CalendarPoint.week(day) : CalendarPoint.weekend(day));
    }

    /** Western Easter. Source: anonymous Gregorian algorithm, Nature 13 (1876), p. 487. */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
