package org.newswire.ingest.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people and programs write them: RFC 822, RFC 850, asctime, with month names in many languages, or three
 * numbers. The pieces are found one after the other and taken out: three numbers that are a date, then the time with
 * its zone, then a month by its name with a day and a year. What is left is not looked at, so that names of days, words
 * between and junk at the end do no harm. One pass of a few anchored patterns; input is short.
 */
final class WrittenDates {

    private static final Pattern NUMBERS = Pattern.compile(
            "(?<!\\d)(?<a>\\d{1,4})\\.? ?(?<by>[./-]) ?(?<b>\\d{1,2}) ?\\k<by> ?(?<c>\\d{4}|\\d{1,2})(?!\\d)");
    private static final Pattern TIME = Pattern.compile("(?<!\\d)(?<h>\\d{1,2})(?<by>[:hH])(?<min>\\d{2})"
            + "(?::(?<s>\\d{2})(?:[.,](?<f>\\d{1,30}))?)?(?!\\d)(?<half> ?[AaPp]\\.? ?[Mm]\\b\\.?)?");
    private static final Pattern TIME_WITH_DOTS = Pattern.compile(
            "(?<!\\d)(?<h>\\d{1,2})\\.(?<min>\\d{2})(?:\\.(?<s>\\d{2})(?<f>))?(?!\\d)(?<half> ?[AaPp]\\.? ?[Mm]\\b\\.?)?");
    private static final Pattern HOUR =
            Pattern.compile("(?<!\\d)(?<h>\\d{1,2})(?<min>)(?<s>)(?<f>)(?<half> ?[AaPp]\\.? ?[Mm]\\b\\.?)");
    private static final Pattern ZONE = Pattern.compile(
            " ?(?:(?<name>[A-Za-z]{1,5})(?![A-Za-z/])|(?<region>[A-Z][A-Za-z]{2,12}/[A-Z][A-Za-z_/]{2,25}))?"
                    + " ?(?<offset>[+-](?:\\d{1,2}(?::?\\d{2}){0,2}| \\d{2}:?\\d{2}))?(?!\\d)");
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{3,5}\\b");
    private static final Pattern PIECE = Pattern.compile("(?<number>\\d+)|(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}.'’]*)");

    private String rest;
    private @Nullable String remark;

    private WrittenDates(String text) {
        rest = text;
    }

    static Optional<CivilTime> read(String text) {
        var written = new WrittenDates(text);
        var numbers = written.numbers();
        var clock = written.clock(numbers.isPresent());
        var date = numbers.or(written::named);
        return date.map(found -> CivilTime.of(found, clock.orElse(null), written.remark));
    }

    private Optional<LocalDate> numbers() {
        var found = NUMBERS.matcher(rest);
        if (!found.find()) return Optional.empty();
        var date = date(found.group("a"), found.group("b"), found.group("c"), found.group("by"));
        takeOut(found.start(), found.end());
        return date;
    }

    // 2026/11/10; 11/10/2026 with the month first unless that is none; 10.11.2026 and 10-11-2026 with the day first.
    private Optional<LocalDate> date(String a, String b, String c, String by) {
        if (a.length() == 3 || (a.length() < 3 && c.length() == 1)) return Optional.empty();
        if (a.length() == 4) return c.length() > 2 ? Optional.empty() : Optional.of(day(a, b, c));
        var first = Integer.parseInt(a);
        var second = Integer.parseInt(b);
        var monthFirst = by.equals("/") ? first <= 12 : second > 12;
        if (!by.equals(".") && first <= 12 && second <= 12 && first != second)
            remark = "has its " + (monthFirst ? "month" : "day") + " first, as far as one can tell";
        return Optional.of(monthFirst ? day(c, a, b) : day(c, b, a));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(CivilTime.year(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private Optional<CivilTime.Clock> clock(boolean dateIsOut) {
        var forms = dateIsOut ? List.of(TIME, HOUR, TIME_WITH_DOTS) : List.of(TIME, HOUR);
        for (var form : forms) {
            var time = form.matcher(rest);
            if (time.find()) return Optional.of(clock(time));
        }
        return Optional.empty();
    }

    private CivilTime.Clock clock(Matcher time) {
        var hour = number(time.group("h"));
        var minute = number(time.group("min"));
        var second = number(time.group("s"));
        var nano = Dates.nanos(time.group("f"));
        var half = time.group("half");
        var zone = zone(time.start(), time.end());
        return new CivilTime.Clock(half(hour, half), minute, second, nano, zone);
    }

    // Half of the day after the time, or as a word before it.
    private int half(int hour, @Nullable String half) {
        var isPm = half == null
                ? hasWord("PM")
                : half.strip().charAt(0) == 'p' || half.strip().charAt(0) == 'P';
        var isAm = half == null ? hasWord("AM") : !isPm;
        if (isPm && hour < 12) return hour + 12;
        return isAm && hour == 12 ? 0 : hour;
    }

    private boolean hasWord(String word) {
        return (" " + rest + " ").contains(" " + word + " ");
    }

    /** The zone after a time, else one anywhere in the rest; takes the time out with it. */
    private @Nullable String zone(int begin, int end) {
        var found = ZONE.matcher(rest).region(end, rest.length());
        var hasZone = found.lookingAt() && (found.group("name") == null || isZone(found.group("name")));
        takeOut(begin, hasZone ? found.end() : end);
        if (!hasZone) return zoneElsewhere();
        if (found.group("offset") != null) return found.group("offset").replace(" ", "");
        if (found.group("name") != null) return found.group("name");
        return found.group("region") == null ? zoneElsewhere() : found.group("region");
    }

    private @Nullable String zoneElsewhere() {
        return CAPITALS.matcher(rest)
                .results()
                .map(MatchResult::group)
                .filter(ZoneNames::isName)
                .findFirst()
                .orElse(null);
    }

    // In capitals also when it is not known: the reader is told then. Names of months and days are none.
    private static boolean isZone(String name) {
        if (DateNames.englishMonth(name).isPresent()) return false;
        return ZoneNames.isName(name) || (name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT)));
    }

    private Optional<LocalDate> named() {
        var numbers = new ArrayList<String>();
        var months = new ArrayList<String>();
        var piece = PIECE.matcher(rest);
        while (piece.find()) {
            if (piece.group("number") != null) numbers.add(piece.group("number"));
            else if (DateNames.month(piece.group("word")).isPresent()) months.add(piece.group("word"));
        }
        var month = month(months);
        return month.isPresent() ? named(month.getAsInt(), numbers) : Optional.empty();
    }

    // "mar" is March, and Tuesday in French: a word that cannot be a day goes first.
    private static OptionalInt month(List<String> words) {
        return words.stream()
                .filter(word -> !DateNames.isDay(word))
                .findFirst()
                .or(() -> words.stream().findFirst())
                .map(DateNames::month)
                .orElse(OptionalInt.empty());
    }

    private Optional<LocalDate> named(int month, List<String> numbers) {
        var year = numbers.stream().filter(number -> number.length() == 4).findFirst();
        var others = new ArrayList<>(numbers);
        others.removeIf(number -> number.length() > 2);
        if (year.isPresent() && others.isEmpty()) {
            remark = "has no day, read as the first one of it";
            return Optional.of(LocalDate.of(CivilTime.year(year.get()), month, 1));
        }
        if (year.isEmpty() && others.size() < 2) return Optional.empty();
        return Optional.of(LocalDate.of(
                CivilTime.year(year.orElseGet(() -> others.get(1))), month, Integer.parseInt(others.get(0))));
    }

    private void takeOut(int begin, int end) {
        rest = rest.substring(0, begin) + " " + rest.substring(end);
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
