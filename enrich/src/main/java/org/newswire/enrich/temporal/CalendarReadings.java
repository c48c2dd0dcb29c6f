package org.newswire.enrich.temporal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.newswire.enrich.temporal.grammar.Lexeme;
import org.newswire.enrich.temporal.grammar.Match;

/** Dates that name a place on the calendar: years, months, days, seasons, decades. */
final class CalendarReadings {

    /** Four figures between these are a year wherever they stand. */
    private static final int EARLIEST_BARE_YEAR = 1400;

    private static final int LATEST_BARE_YEAR = 2100;

    /** Words before earlier ones that make them a year all the same: {@code in 1066}. */
    private static final Set<String> BEFORE_OLD_YEAR = Set.of("in", "of", "by", "since", "until", "from", "during");

    private CalendarReadings() {}

    static void addTo(Map<String, Interpretations.Reading> readings) {
        readings.put("date", settings -> CalendarReadings::date);
        readings.put("iso-date", settings -> CalendarReadings::isoDate);
        readings.put("numeric-date", settings -> CalendarReadings::numericDate);
        readings.put("next-in-list", settings -> CalendarReadings::nextInList);
        readings.put("bare-year", settings -> CalendarReadings::bareYear);
        readings.put("year", settings -> CalendarReadings::year);
        readings.put("era-year", settings -> CalendarReadings::eraYear);
        readings.put("season", settings -> CalendarReadings::season);
        readings.put("decade", settings -> CalendarReadings::decade);
        readings.put("century", settings -> CalendarReadings::century);
        readings.put(
                "weekend-of",
                settings -> (match, scene) ->
                        scene.point(match, "day").map(day -> new Meaning.On(CalendarPoint.weekend(day.first()))));
        readings.put(
                "week-of",
                settings -> (match, scene) ->
                        scene.point(match, "day").map(day -> new Meaning.On(CalendarPoint.week(day.first()))));
    }

    /** The year that a match names in the part {@code year} or {@code y}; empty when it names none. */
    static OptionalInt explicitYear(Match match, Scene scene) {
        OptionalInt year = match.value("year");
        if (match.has("era")) return OptionalInt.of(ofEra(match, year.orElse(0)));
        if (year.isPresent()) return OptionalInt.of(fullYear(year.getAsInt(), scene));
        Optional<CalendarPoint> nested = scene.point(match, "y");
        return nested.isPresent() ? OptionalInt.of(nested.get().year()) : OptionalInt.empty();
    }

    private static Optional<Meaning> date(Match match, Scene scene) {
        int month = match.value("month").orElse(0);
        OptionalInt day = match.value("day");
        IntFunction<Optional<CalendarPoint>> inYear = year -> day.isPresent()
                ? CalendarPoint.day(year, month, day.getAsInt())
                : Optional.of(CalendarPoint.month(year, month));
        if (match.has("yy"))
            return inYear.apply(fullYear(match.value("yy").orElse(0), scene)).map(Meaning.On::new);
        OptionalInt year = explicitYear(match, scene);
        if (year.isPresent()) return inYear.apply(year.getAsInt()).map(Meaning.On::new);
        if (day.isPresent() && CalendarPoint.day(2000, month, day.getAsInt()).isEmpty()) return Optional.empty();
        return Optional.of(resolved(YearFinder.find(match, scene, inYear)));
    }

    private static Optional<Meaning> isoDate(Match match, Scene scene) {
        int packed = match.value("date").orElse(0);
        return CalendarPoint.day(packed / 10_000, packed / 100 % 100, packed % 100)
                .map(Meaning.On::new);
    }

    /**
     * {@code 10/11/2026} is 11 October, as American wires write it, unless only the other order makes a date; with dots
     * or hyphens it is 10 November, as the rest of the world writes it, under the same condition.
     */
    private static Optional<Meaning> numericDate(Match match, Scene scene) {
        String[] numbers = match.word("date").split("[/.-]", -1);
        int one = Integer.parseInt(numbers[0]);
        int two = Integer.parseInt(numbers[1]);
        int three = Integer.parseInt(numbers[2]);
        int year = numbers[2].length() == 2 ? fullYear(three, scene) : three;
        Optional<CalendarPoint> monthFirst = CalendarPoint.day(year, one, two);
        Optional<CalendarPoint> dayFirst = CalendarPoint.day(year, two, one);
        boolean slashes = match.word("date").indexOf('/') >= 0;
        return (slashes ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst)).map(Meaning.On::new);
    }

    /** {@code 25} in {@code April 24 and 25}, {@code 18} in {@code 1914-18}: takes what it lacks from before. */
    private static Optional<Meaning> nextInList(Match match, Scene scene) {
        CalendarPoint latest = scene.latest().orElse(null);
        if (latest == null) return Optional.empty();
        OptionalInt day = match.value("day");
        if (day.isPresent() && latest.grain() == Grain.DAY) {
            int year = explicitYear(match, scene).orElse(latest.year());
            return CalendarPoint.day(year, latest.first().getMonthValue(), day.getAsInt())
                    .filter(point -> point.first().isAfter(latest.first()))
                    .map(Meaning.On::new);
        }
        OptionalInt yy = match.value("yy");
        if (yy.isPresent() && latest.grain() == Grain.YEAR) {
            int year = latest.year() / 100 * 100 + yy.getAsInt();
            return year > latest.year() ? Optional.of(new Meaning.On(CalendarPoint.year(year))) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Meaning> year(Match match, Scene scene) {
        int year = fullYear(match.value("year").orElse(0), scene);
        return CalendarPoint.within(year) && year >= 1000
                ? Optional.of(new Meaning.On(CalendarPoint.year(year)))
                : Optional.empty();
    }

    /** {@code 480 BC}, {@code AD 122}, not {@code BC 480}; no year 0, none of more than four figures. */
    private static Optional<Meaning> eraYear(Match match, Scene scene) {
        int year = match.value("year").orElse(0);
        return year >= 1 && year <= 9999 && match.value("before").orElse(1) > 0
                ? Optional.of(new Meaning.On(CalendarPoint.year(ofEra(match, year))))
                : Optional.empty();
    }

    static int ofEra(Match match, int year) {
        return match.value("era").orElse(1) < 0 ? CalendarPoint.beforeChrist(year) : year;
    }

    private static Optional<Meaning> bareYear(Match match, Scene scene) {
        int year = match.value("year").orElse(0);
        if (year > LATEST_BARE_YEAR) return Optional.empty();
        if (year >= EARLIEST_BARE_YEAR) return year(match, scene);
        Lexeme before = scene.chart().at(match.first() - 1);
        return before != null && BEFORE_OLD_YEAR.contains(before.form()) ? year(match, scene) : Optional.empty();
    }

    /** Of a year in two figures, the latest that is less than twenty years ahead; any other year stays. */
    private static int fullYear(int written, Scene scene) {
        if (written > 99) return written;
        int latest = scene.written().map(CalendarPoint::year).orElse(2000) + 20;
        int year = latest / 100 * 100 + written;
        return year > latest && year > 100 ? year - 100 : year;
    }

    private static Optional<Meaning> season(Match match, Scene scene) {
        int season = match.value("season").orElse(0);
        OptionalInt year = explicitYear(match, scene);
        if (year.isPresent()) return Optional.of(new Meaning.On(CalendarPoint.season(year.getAsInt(), season)));
        IntFunction<Optional<CalendarPoint>> inYear = y -> Optional.of(CalendarPoint.season(y, season));
        return Optional.of(resolved(YearFinder.find(match, scene, inYear)));
    }

    /** {@code 1990s}, or {@code the nineties}: the latest that has begun. */
    private static Optional<Meaning> decade(Match match, Scene scene) {
        int decade = match.value("decade").orElse(0);
        if (match.has("era")) return Optional.of(new Meaning.On(CalendarPoint.decadeOf(ofEra(match, decade * 10))));
        if (decade >= 100) return Optional.of(new Meaning.On(CalendarPoint.decadeOf(decade * 10)));
        if (decade >= 10) return Optional.empty();
        int century = match.value("century").orElse(-1);
        if (match.has("century") && (century < 10 || century > 29)) return Optional.empty();
        if (century >= 0) return Optional.of(new Meaning.On(CalendarPoint.decadeOf((century * 10 + decade) * 10)));
        int now = scene.reference().map(CalendarPoint::year).orElse(2000) / 10;
        int same = now / 10 * 10 + decade;
        return Optional.of(new Meaning.On(CalendarPoint.decadeOf((same > now && same >= 10 ? same - 10 : same) * 10)));
    }

    private static Optional<Meaning> century(Match match, Scene scene) {
        int century = match.value("century").orElse(0);
        return century >= 1 && century <= 30
                ? Optional.of(new Meaning.On(CalendarPoint.centuryOf(ofEra(match, (century - 1) * 100 + 99))))
                : Optional.empty();
    }

    static Meaning on(LocalDate day) {
        return resolved(CalendarPoint.within(day.getYear()) ? Optional.of(CalendarPoint.day(day)) : Optional.empty());
    }

    /** A point, or a date without a value where the anchor is missing. */
    static Meaning resolved(Optional<CalendarPoint> point) {
        return point.<Meaning>map(Meaning.On::new).orElse(UNRESOLVED);
    }

    private static final Meaning UNRESOLVED = new Meaning.Loose(Timex.Type.DATE, "");
}
