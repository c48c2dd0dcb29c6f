package org.newswire.enrich.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Unit;

/** Dates that hang on another date: the day of writing, or the latest date that the text spoke of. */
final class RelativeReadings {

    private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding");
    private static final Set<String> AHEAD = Set.of("next", "coming", "following", "ensuing", "upcoming");

    /** Words that point at a date of the text and not at the day of writing. */
    private static final Set<String> ANAPHORIC =
            Set.of("previous", "preceding", "following", "ensuing", "same", "that");

    private RelativeReadings() {}

    static void addTo(Map<String, Interpretations.Reading> readings) {
        readings.put("days-from-writing", settings -> {
            int days = settings.number("days");
            return (match, scene) ->
                    Optional.of(CalendarReadings.resolved(scene.reference().flatMap(point -> day(point, days))));
        });
        readings.put("unit", settings -> {
            Unit unit = Unit.valueOf(settings.text("unit"));
            return (match, scene) -> unit(match, scene, unit);
        });
        readings.put("weekend", settings -> RelativeReadings::weekend);
        readings.put("pointed-month", settings -> RelativeReadings::pointedMonth);
        readings.put("pointed-season", settings -> RelativeReadings::pointedSeason);
        readings.put(
                "end-of-year",
                settings -> (match, scene) ->
                        Optional.of(CalendarReadings.resolved(scene.reference().map(point -> point.in(Unit.YEAR)))
                                .with("END")));
        readings.put("ago", settings -> (match, scene) -> shift(match, scene, scene.reference(), -1));
        readings.put("ago-from", settings -> RelativeReadings::agoFrom);
        readings.put("earlier", settings -> (match, scene) -> shiftMentioned(match, scene, -1));
        readings.put("later", settings -> (match, scene) -> shiftMentioned(match, scene, 1));
        readings.put("from-now", settings -> (match, scene) -> shift(match, scene, scene.written(), 1));
        readings.put("from-day", settings -> (match, scene) -> shift(match, scene, scene.point(match, "day"), 1));
        readings.put("beside", settings -> {
            int count = settings.number("count");
            return (match, scene) -> beside(match, scene, count);
        });
        readings.put("mentioned-day", settings -> {
            String mod = settings.text("mod");
            return (match, scene) -> Optional.of(mentionedDay(scene).with(mod));
        });
        readings.put("day-of-event", settings -> RelativeReadings::dayOfEvent);
        readings.put("nth-day", settings -> RelativeReadings::nthDay);
    }

    private static Optional<CalendarPoint> day(CalendarPoint point, int days) {
        return CalendarPoint.day(point.first()).plus(days, Unit.DAY);
    }

    /** {@code last year}, {@code that same day}, {@code the following month}. */
    private static Optional<Meaning> unit(Match match, Scene scene, Unit unit) {
        String pointer = match.word("dir");
        boolean stretch = unit.compareTo(Unit.DECADE) >= 0 && (BACK.contains(pointer) || AHEAD.contains(pointer));
        if (stretch) return Optional.of(stretch(scene, unit, BACK.contains(pointer) ? -1 : 1));
        boolean anaphoric = ANAPHORIC.contains(pointer) || (pointer.equals("next") && match.has("the"));
        Optional<CalendarPoint> base = anaphoric ? scene.mentioned(unit) : scene.reference();
        return Optional.of(CalendarReadings.resolved(
                base.flatMap(point -> point.in(unit).plus(step(pointer), unit)).map(point -> point.in(unit))));
    }

    /** {@code the past decade}: ten years that end where the text stands. */
    private static Meaning stretch(Scene scene, Unit unit, int sign) {
        Meaning.Lasting stretch = new Meaning.Lasting("1", unit);
        CalendarPoint here = scene.reference().map(point -> point.in(Unit.DAY)).orElse(null);
        CalendarPoint there = here == null ? null : here.plus(sign, unit).orElse(null);
        return sign < 0 ? stretch.between(there, here) : stretch.between(here, there);
    }

    /** {@code the day before}: the stretch next to the one that the text spoke of. */
    private static Optional<Meaning> beside(Match match, Scene scene, int count) {
        Unit unit = AmountReadings.unit(match);
        if (unit.isClock()) return Optional.empty();
        return Optional.of(CalendarReadings.resolved(
                scene.mentioned(unit).flatMap(point -> point.in(unit).plus(count, unit))));
    }

    private static Meaning mentionedDay(Scene scene) {
        return CalendarReadings.resolved(scene.mentioned(Unit.DAY).map(point -> point.in(Unit.DAY)));
    }

    /**
     * {@code the second day of his trip}: the day that the sentence names for it; else counted from the day that something
     * was said to begin; else the day that the text spoke of last.
     */
    private static Optional<Meaning> dayOfEvent(Match match, Scene scene) {
        Optional<CalendarPoint> counted = scene.isDayOfSentenceKnown() ? Optional.empty() : scene.beginning();
        if (counted.isEmpty()) return Optional.of(mentionedDay(scene));
        long days = match.value("nth").orElse(1) - 1L;
        return Optional.of(CalendarReadings.resolved(counted.flatMap(point -> point.plus(days, Unit.DAY))));
    }

    static boolean isBack(String pointer) {
        return BACK.contains(pointer);
    }

    static boolean isAnaphoric(String pointer) {
        return ANAPHORIC.contains(pointer);
    }

    static boolean isAhead(String pointer) {
        return AHEAD.contains(pointer);
    }

    private static int step(String pointer) {
        if (BACK.contains(pointer)) return -1;
        return AHEAD.contains(pointer) ? 1 : 0;
    }

    /** In news a weekend without pointer is the last one, or the next one when the tense points ahead. */
    private static Optional<Meaning> weekend(Match match, Scene scene) {
        LocalDate today = scene.today().orElse(null);
        if (today == null) return Optional.of(CalendarReadings.resolved(Optional.empty()));
        String pointer = match.word("dir");
        boolean isWeekend = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean back = pointer.isEmpty() ? scene.tense(match) != Tense.FUTURE && !isWeekend : BACK.contains(pointer);
        int weeks = back ? -1 : AHEAD.contains(pointer) && !pointer.equals("coming") ? 1 : 0;
        return Optional.of(CalendarReadings.resolved(
                CalendarPoint.day(today).plus(weeks, Unit.WEEK).map(point -> CalendarPoint.weekend(point.first()))));
    }

    private static Optional<Meaning> pointedMonth(Match match, Scene scene) {
        int month = match.value("month").orElse(1);
        return Optional.of(CalendarReadings.resolved(scene.reference()
                .flatMap(point -> pointed(point, match.word("dir"), CalendarPoint.month(point.year(), month)))));
    }

    private static Optional<Meaning> pointedSeason(Match match, Scene scene) {
        int season = match.value("season").orElse(1);
        return Optional.of(CalendarReadings.resolved(scene.reference()
                .flatMap(point -> pointed(point, match.word("dir"), CalendarPoint.season(point.year(), season)))));
    }

    /** The one that ended last, the one of this year, or the one that begins next. */
    private static Optional<CalendarPoint> pointed(CalendarPoint today, String pointer, CalendarPoint thisYear) {
        if (BACK.contains(pointer)) {
            boolean over = thisYear.last().isBefore(today.first());
            return thisYear.plus(over ? 0 : -1, Unit.YEAR);
        }
        if (AHEAD.contains(pointer)) {
            boolean begun = !thisYear.first().isAfter(today.first());
            return thisYear.plus(begun ? 1 : 0, Unit.YEAR);
        }
        return Optional.of(thisYear);
    }

    /** Where the amount is not told or smaller than a day, only its length can be said. */
    private static Optional<Meaning> shiftMentioned(Match match, Scene scene, int sign) {
        Meaning.Lasting amount = amount(match, scene).orElse(null);
        if (amount == null) return Optional.empty();
        if ((!amount.isWhole() && !amount.isHalves()) || amount.unit().isClock()) return Optional.of(amount);
        return shift(match, scene, scene.mentioned(amount.unit()), sign);
    }

    /** {@code a year ago this week}: as fine as the date behind it. */
    private static Optional<Meaning> agoFrom(Match match, Scene scene) {
        Meaning.Lasting amount = amount(match, scene).orElse(null);
        if (amount == null || !amount.isWhole()) return Optional.empty();
        CalendarPoint base = scene.point(match, "base").orElse(null);
        if (base == null) return Optional.empty();
        boolean week = base.grain() == Grain.WEEK;
        CalendarPoint middle = week ? CalendarPoint.day(base.first().plusDays(3)) : base;
        return middle.plus(-Long.parseLong(amount.count()), amount.unit())
                .map(moved -> new Meaning.On(week ? moved.in(Unit.WEEK) : moved));
    }

    private static Optional<Meaning.Lasting> amount(Match match, Scene scene) {
        return match.nested("amount")
                .flatMap(scene::meaning)
                .flatMap(meaning ->
                        meaning instanceof Meaning.Lasting lasting ? Optional.of(lasting) : Optional.empty());
    }

    /**
     * Moves a date by a duration. The result is as fine as the unit: a year ago is a year, two weeks ago is a day. An
     * amount that is not told, or smaller than a day, leaves only the direction. Where the text is about a quarter, a
     * year ago is the same quarter of the year before, as in every company report.
     */
    private static Optional<Meaning> shift(Match match, Scene scene, Optional<CalendarPoint> base, int sign) {
        Meaning.Lasting amount = amount(match, scene).orElse(null);
        if (amount == null) return Optional.empty();
        Unit unit = amount.unit();
        if (amount.isHalves() && unit == Unit.YEAR) {
            return Optional.of(CalendarReadings.resolved(base.map(point -> point.in(Unit.MONTH))
                    .flatMap(
                            point -> point.plus((long) (sign * 12 * Double.parseDouble(amount.count())), Unit.MONTH))));
        }
        if (!amount.isWhole() || unit.isClock()) {
            return Optional.of(somewhere(sign));
        }
        long count = sign * Long.parseLong(amount.count());
        boolean yearAgo = unit == Unit.YEAR && count == -1 && !scene.isNarrative();
        Optional<CalendarPoint> from = yearAgo && scene.quarter().isPresent()
                ? scene.quarter()
                : base.map(point -> point.in(unit == Unit.WEEK ? Unit.DAY : unit));
        Optional<CalendarPoint> there = from.flatMap(point -> point.plus(count, unit));
        if (from.isPresent() && there.isEmpty()) return Optional.of(somewhere(sign));
        Meaning moved = CalendarReadings.resolved(there);
        String mod = amount.mod();
        return Optional.of(mod == null ? moved : moved.with(mod));
    }

    /** A date of which only the direction can be said. */
    private static Meaning somewhere(int sign) {
        return new Meaning.Loose(Timex.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }

    /** {@code the first day of November}: counted from the start of the stretch. */
    private static Optional<Meaning> nthDay(Match match, Scene scene) {
        OptionalInt nth = match.value("nth");
        return scene.point(match, "base")
                .flatMap(base -> CalendarPoint.day(base.first())
                        .plus(nth.orElse(1) - 1L, Unit.DAY)
                        .filter(day -> !day.first().isAfter(base.last())))
                .map(Meaning.On::new);
    }
}
