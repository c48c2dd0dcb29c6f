package org.newswire.enrich.temporal;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.DayPart;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Unit;

/** Times of day, alone and on a day. A zone belongs to the expression and to its interval and does not move its value. */
final class ClockReadings {

    private ClockReadings() {}

    static void addTo(Map<String, Interpretations.Reading> readings) {
        readings.put(
                "clock",
                settings -> (match, scene) ->
                        time(match).map(time -> in(zone(match, scene), at(scene.mentioned(Unit.DAY), time))));
        readings.put("fixed-clock", settings -> {
            String time = settings.text("time");
            return (match, scene) -> Optional.of(in(zone(match, scene), at(scene.mentioned(Unit.DAY), time)));
        });
        readings.put("clock-on-day", settings -> ClockReadings::clockOnDay);
        readings.put(
                "part-on-day", settings -> (match, scene) -> Optional.of(at(scene.point(match, "day"), part(match))));
        readings.put("part-of-today", settings -> {
            int days = settings.number("days");
            return (match, scene) -> Optional.of(at(
                    scene.reference()
                            .flatMap(point -> CalendarPoint.day(point.first()).plus(days, Unit.DAY)),
                    part(match)));
        });
        readings.put("clock-on-part", settings -> ClockReadings::clockOnPart);
        readings.put("pointed-part", settings -> ClockReadings::pointedPart);
        readings.put("fixed-part", settings -> {
            int days = settings.number("days");
            String part = DayPart.valueOf(settings.text("part")).code();
            return (match, scene) -> Optional.of(at(
                    scene.reference()
                            .flatMap(point -> CalendarPoint.day(point.first()).plus(days, Unit.DAY)),
                    part));
        });
        readings.put(
                "part-of-mentioned-day",
                settings -> (match, scene) -> Optional.of(at(scene.mentioned(Unit.DAY), part(match))));
    }

    private static Optional<Meaning> clockOnDay(Match match, Scene scene) {
        Meaning.On clock = scene.on(match, "clock").orElse(null);
        String time = clock == null ? null : clock.point().time();
        Optional<CalendarPoint> day = scene.point(match, "day");
        if (clock == null || time == null) return Optional.of(UNRESOLVED);
        return Optional.of(in(clock.zone() == null ? zone(match, scene) : clock.zone(), at(day, time)));
    }

    /** {@code the next morning}, {@code the night before}: by the day that the text spoke of. */
    private static Optional<Meaning> pointedPart(Match match, Scene scene) {
        String pointer = match.word("dir");
        boolean back = RelativeReadings.isBack(pointer) || pointer.equals("before");
        boolean ahead = RelativeReadings.isAhead(pointer) || pointer.equals("after");
        int days = back ? -1 : ahead ? 1 : 0;
        return Optional.of(at(
                scene.mentioned(Unit.DAY)
                        .flatMap(point -> CalendarPoint.day(point.first()).plus(days, Unit.DAY)),
                part(match)));
    }

    /** {@code 8:30 on Saturday evening}: the part says which half of the day it is. */
    private static Optional<Meaning> clockOnPart(Match match, Scene scene) {
        Meaning.On clock = scene.on(match, "clock").orElse(null);
        CalendarPoint part = scene.point(match, "time").orElse(null);
        if (clock == null || part == null || part.time() == null) return Optional.of(UNRESOLVED);
        String time = clock.point().time();
        if (time == null || Character.isDigit(part.time().charAt(0))) return Optional.empty();
        int hour = Integer.parseInt(time, 0, 2, 10);
        boolean late = !part.time().equals(DayPart.MORNING.code()) && hour < 12 && hour >= 5;
        String moved = late ? String.format(Locale.ROOT, "%02d%s", hour + 12, time.substring(2)) : time;
        return Optional.of(in(clock.zone(), at(Optional.of(part), moved)));
    }

    /** The zone that a clock time names, in itself or in the words behind it. */
    private static @Nullable ZoneId zone(Match match, Scene scene) {
        return match.has("zone")
                ? Zones.named(match.word("zone"))
                : Zones.after(scene.chart(), match.last()).orElse(null);
    }

    private static Meaning in(@Nullable ZoneId zone, Meaning meaning) {
        return meaning instanceof Meaning.On on ? on.in(zone) : meaning;
    }

    private static Meaning at(Optional<CalendarPoint> day, String time) {
        return day.<Meaning>map(point -> new Meaning.On(CalendarPoint.time(point.first(), time)))
                .orElse(UNRESOLVED);
    }

    private static final Meaning UNRESOLVED = new Meaning.Loose(Timex.Type.TIME, "");

    private static String part(Match match) {
        return match.value("part").isPresent()
                ? DayPart.of(match.value("part").getAsInt()).code()
                : DayPart.NIGHT.code();
    }

    /** Minutes from the parts hour, clock or military, and meridiem; empty when there is no such time. */
    private static Optional<String> time(Match match) {
        int minutes = match.value("clock").orElse(match.value("military").orElse(-1));
        if (match.has("hour")) minutes = match.value("hour").getAsInt() * 60;
        if (match.has("dotted")) minutes = dotted(match.word("dotted"));
        if (match.has("meridiem")) {
            if (minutes < 60 || minutes >= 13 * 60) return Optional.empty();
            minutes = minutes % (12 * 60) + match.value("meridiem").getAsInt() * 60;
        }
        if (match.has("part") && isLate(match) && minutes < 12 * 60) minutes += 12 * 60;
        return minutes < 0 || minutes > 24 * 60
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60));
    }

    /** Whether the part of the day that a clock time names is in its second half; 3 at night is not. */
    private static boolean isLate(Match match) {
        DayPart part = DayPart.of(match.value("part").orElse(0));
        boolean small = match.has("hour") && match.value("hour").getAsInt() < 6;
        return part == DayPart.AFTERNOON || part == DayPart.EVENING || (part == DayPart.NIGHT && !small);
    }

    /** {@code 10.30}, the British way. */
    private static int dotted(String form) {
        int dot = form.indexOf('.');
        if (dot > 2 || form.length() != dot + 3) return -1;
        int minutes = Integer.parseInt(form.substring(dot + 1));
        return minutes < 60 ? Integer.parseInt(form.substring(0, dot)) * 60 + minutes : -1;
    }
}
