package org.newswire.ingest.format.message;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Dates;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Problems;

/**
 * The time in the trailer of a message, as far as it is written: {@code 101432}, {@code 101432 GMT NOV 26}, {@code
 * 101432 NOV 26}, {@code 11-10-26 1432GMT}.
 *
 * @param year four digits, null when not written
 * @param month 1 to 12, null when not written
 * @param day day of the month
 * @param zone zone as written, null when not written
 */
public record TransmissionTime(
        @Nullable Integer year,
        @Nullable Integer month,
        int day,
        int hour,
        int minute,
        @Nullable ZoneId zone) {

    // DDHHMM, then a zone, a month and a year in any number; IPTC 7901, post-text information.
    private static final Pattern DAY_TIME =
            Pattern.compile("(?<![\\p{L}\\d-])(?<d>[0-3]\\d)[ .]?(?<h>[0-2]\\d)[:.]?(?<min>[0-5]\\d)(?!\\d)"
                    + "(?<words>(?:[ ./-]{0,3}(?:\\p{L}{1,10}|[+-]\\d{2}:?\\d{2}))?(?:[ ./-]{0,3}\\p{L}{3,10})?)"
                    + "(?:\\.?[ -]?'?(?<y>\\d{4}|\\d{2}))?(?!\\d)");
    // MM-DD-YY HHMM, then a zone; ANPA 1312, trailer.
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<m>\\d{1,2})-(?<d>\\d{1,2})-(?<y>\\d{4}|\\d{2})[ ,]+(?<h>\\d{2}):?(?<min>\\d{2})\\s?(?<zone>[A-Za-z]{1,4})?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|[+-]\\d{2}:?\\d{2}");
    private static final Pattern BEFORE = Pattern.compile("(?:[A-Z]{2,8}[ /-]{0,2}|[a-z]{1,4}[ /]){0,6}");
    private static final int LONGEST = 80;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jän", 1),
            Map.entry("ene", 1),
            Map.entry("gen", 1),
            Map.entry("янв", 1),
            Map.entry("fév", 2),
            Map.entry("fev", 2),
            Map.entry("фев", 2),
            Map.entry("mrz", 3),
            Map.entry("mär", 3),
            Map.entry("mae", 3),
            Map.entry("maa", 3),
            Map.entry("mrt", 3),
            Map.entry("мар", 3),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("апр", 4),
            Map.entry("mai", 5),
            Map.entry("mag", 5),
            Map.entry("mei", 5),
            Map.entry("maj", 5),
            Map.entry("maí", 5),
            Map.entry("мая", 5),
            Map.entry("май", 5),
            Map.entry("giu", 6),
            Map.entry("июн", 6),
            Map.entry("lug", 7),
            Map.entry("июл", 7),
            Map.entry("aoû", 8),
            Map.entry("aou", 8),
            Map.entry("ago", 8),
            Map.entry("авг", 8),
            Map.entry("set", 9),
            Map.entry("сен", 9),
            Map.entry("okt", 10),
            Map.entry("ott", 10),
            Map.entry("out", 10),
            Map.entry("окт", 10),
            Map.entry("ноя", 11),
            Map.entry("dez", 12),
            Map.entry("déc", 12),
            Map.entry("dic", 12),
            Map.entry("дек", 12));
    // Names of zones in German and French trailers; the others are those of Dates.
    private static final Map<String, Integer> ZONE_HOURS = Map.of("mez", 1, "mesz", 2, "heure", 1);

    /** A message may arrive so long before the time it gives: clocks differ, and times without a zone even more. */
    private static final Duration EARLY = Duration.ofHours(14);

    /** Whether a line is a time and nothing else, but for the name of an agency or the initials of a desk. */
    public static boolean isAlone(String line) {
        var text = line.strip();
        if (text.length() > LONGEST) return false;
        var match = find(text);
        return match.isPresent()
                && text.substring(match.get().end()).isBlank()
                && BEFORE.matcher(text.substring(0, match.get().start())).matches()
                && (match.get().pattern() == MONTH_DAY_YEAR
                        || WORD.matcher(match.get().group("words"))
                                .results()
                                .allMatch(word -> month(word.group()) != null
                                        || zone(word.group()).isPresent()));
    }

    /** The last time in the lines of a trailer, empty when none is in the calendar. */
    public static Optional<TransmissionTime> of(List<String> trailer) {
        for (int i = trailer.size() - 1; i >= 0; i--) {
            var time = in(trailer.get(i));
            if (time.isPresent()) return time;
        }
        return Optional.empty();
    }

    private static Optional<TransmissionTime> in(String line) {
        return line.length() > LONGEST ? Optional.empty() : find(line).flatMap(TransmissionTime::read);
    }

    private static Optional<Matcher> find(String line) {
        for (var pattern : List.of(MONTH_DAY_YEAR, DAY_TIME)) {
            var match = pattern.matcher(line);
            if (match.find()) return Optional.of(match);
        }
        return Optional.empty();
    }

    private static Optional<TransmissionTime> read(Matcher match) {
        Integer month = null;
        ZoneId zone = null;
        if (match.pattern() == MONTH_DAY_YEAR) {
            month = Integer.valueOf(match.group("m"));
            zone = match.group("zone") == null
                    ? null
                    : zone(match.group("zone")).orElse(null);
        } else {
            var words = WORD.matcher(match.group("words"));
            while (words.find()) {
                var named = month(words.group());
                if (named != null) month = named;
                else if (zone(words.group()).isPresent())
                    zone = zone(words.group()).get();
            }
        }
        var digits = month == null ? null : match.group("y");
        var year = digits == null ? null : Integer.valueOf(digits.length() == 2 ? century(digits) : digits);
        var time =
                new TransmissionTime(year, month, number(match, "d"), number(match, "h"), number(match, "min"), zone);
        return time.isInCalendar() ? Optional.of(time) : Optional.empty();
    }

    /** The day as far as it is written: {@code 10}, {@code 11-10} or {@code 2026-11-10}. */
    public String writtenDay() {
        if (month == null) return String.format(Locale.ROOT, "%02d", day);
        if (year == null) return String.format(Locale.ROOT, "%02d-%02d", month, day);
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /**
     * The instant. Month and year that are not written are those of the last such time before the message arrived; a
     * zone that is not written is that of the feed, else UTC and a problem. Empty, with a problem, when they would be
     * needed and the time of arrival is not known.
     */
    public Optional<Instant> instant(Hints hints, Problems problems) {
        var at = zone != null ? zone : hints.zone();
        if (at == null) {
            at = ZoneOffset.UTC;
            problems.add("the time of the message has no time zone, read as UTC");
        }
        if (year != null && month != null)
            return on(YearMonth.of(year, month), at).map(ZonedDateTime::toInstant);
        if (hints.receivedAt() == null) {
            problems.add("the time of the message has no month and its arrival is not known, ignored");
            return Optional.empty();
        }
        var latest = hints.receivedAt().plus(EARLY);
        var candidate = YearMonth.from(latest.atZone(at));
        for (int back = 0; back < 60; back++, candidate = candidate.minusMonths(1)) {
            if (month != null && candidate.getMonthValue() != month) continue;
            var time = on(candidate, at);
            if (time.isPresent() && !time.get().toInstant().isAfter(latest)) return time.map(ZonedDateTime::toInstant);
        }
        return Optional.empty();
    }

    private Optional<ZonedDateTime> on(YearMonth of, ZoneId at) {
        if (!of.isValidDay(day)) return Optional.empty();
        return Optional.of(LocalDateTime.of(of.getYear(), of.getMonthValue(), day, hour, minute)
                .atZone(at));
    }

    private boolean isInCalendar() {
        try {
            LocalDateTime.of(year == null ? 2000 : year, month == null ? 1 : month, day, hour, minute);
            return true;
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }

    private static @Nullable Integer month(String word) {
        var english = Dates.month(word);
        if (english.isPresent()) return english.getAsInt();
        if (word.length() < 3) return null;
        var name = Clean.lower(word);
        if (name.startsWith("juin")) return 6;
        if (name.startsWith("jui")) return 7;
        return MONTHS.get(name.substring(0, 3));
    }

    private static Optional<ZoneOffset> zone(String word) {
        try {
            var hours = ZONE_HOURS.get(Clean.lower(word));
            return hours == null ? Dates.zone(word) : Optional.of(ZoneOffset.ofHours(hours));
        } catch (DateTimeException notAnOffset) {
            return Optional.empty();
        }
    }

    private static String century(String digits) {
        return (Integer.parseInt(digits) < 50 ? "20" : "19") + digits;
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
