package org.newswire.ingest.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date forms that wires and feeds use: ISO 8601 in all its forms; RFC 822, 850 and 2822, asctime, and dates as
 * people write them, with month names in many languages, 12-hour clocks, zone names and offsets of any shape; East
 * Asian dates with their units; seconds or milliseconds since 1970; a plain date. A time without a zone is in that of
 * the feed, else UTC and a problem; a date without a time is its midnight, UTC. Years run from 1800 to 2199.
 *
 * <p>Source: ISO 8601:2004; RFC 2822, sections 3.3 and 4.3; RFC 850, section 2.1.4.
 */
public final class Dates {

    private static final int MAX_LENGTH = 100;
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d{1,9})?");

    private Dates() {}

    /**
     * Reads a date; null, with a problem, when it is in no known form or not in the calendar.
     *
     * @param field name of the field, for the problem
     */
    public static @Nullable Instant read(String field, String text, Problems problems) {
        return read(field, text, null, problems);
    }

    /**
     * Reads a date; null, with a problem, when it is in no known form or not in the calendar.
     *
     * @param field name of the field, for the problem
     * @param zone zone of a time that names none, null for UTC and a problem
     */
    public static @Nullable Instant read(String field, String text, @Nullable ZoneId zone, Problems problems) {
        var value = Clean.line(text);
        try {
            var read =
                    value.length() > MAX_LENGTH ? Optional.<Instant>empty() : form(field, plain(value), zone, problems);
            if (read.isPresent()) return read.get();
        } catch (DateTimeException notInTheCalendar) {
            // 30 February and its like: the problem below says so.
        }
        problems.add(field + " \"" + Problems.excerpt(value, MAX_LENGTH) + "\" is not a date, ignored");
        return null;
    }

    /** Number of a month, 1 to 12, from its English name or the first three letters of it. */
    public static OptionalInt month(String name) {
        return DateNames.englishMonth(name);
    }

    /** Offset of a zone given as {@code GMT}, {@code CET}, {@code +02:00}, {@code +0200} or {@code +02}. */
    public static Optional<ZoneOffset> zone(String zone) {
        return ZoneNames.zone(zone).filter(ZoneOffset.class::isInstance).map(ZoneOffset.class::cast);
    }

    /** Nanoseconds of a fraction of a second, given as the digits after the point; 0 for none. */
    static int nanos(@Nullable String fraction) {
        return fraction == null || fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static Optional<Instant> form(String field, String value, @Nullable ZoneId zone, Problems problems) {
        var epoch = EPOCH.matcher(value);
        if (epoch.matches()) {
            var number = Long.parseLong(epoch.group(1));
            return Optional.of(
                    epoch.group(1).length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
        }
        return IsoDates.read(value)
                .or(() -> WrittenDates.read(value))
                .map(civil -> instant(field, civil, zone, problems));
    }

    private static Instant instant(String field, CivilTime civil, @Nullable ZoneId feeds, Problems problems) {
        if (civil.remark() != null) problems.add(field + " " + civil.remark());
        if (civil.time() == null)
            return civil.date().atStartOfDay(civil.zoneOfDate()).toInstant();
        return civil.time().atZone(zone(field, civil.zone(), feeds, problems)).toInstant();
    }

    private static ZoneId zone(String field, @Nullable String zone, @Nullable ZoneId feeds, Problems problems) {
        if (zone == null && feeds != null) return feeds;
        if (zone == null) {
            problems.add(field + " has no time zone, read as UTC");
            return ZoneOffset.UTC;
        }
        var known = ZoneNames.zone(zone);
        if (known.isPresent()) return known.get();
        problems.add(field + " has the unknown time zone " + zone + ", read as " + (feeds == null ? "UTC" : feeds));
        return feeds == null ? ZoneOffset.UTC : feeds;
    }

    /** The same with ASCII digits and signs, and with the units of East Asian dates as separators. */
    private static String plain(String value) {
        var plain = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            var digit = Character.digit(c, 10);
            if (digit >= 0) plain.append((char) ('0' + digit));
            else if (c == '−' || c == '–' || c == '‐' || c == '‑') plain.append('-');
            else if (Character.getType(c) != Character.FORMAT) plain.appendCodePoint(c);
        });
        return Clean.line(EastAsian.separated(plain.toString()));
    }

    /** Dates such as 2026年11月10日 and 2026년 11월 10일 오후 2시 30분. */
    private static final class EastAsian {

        private static final Pattern UNIT = Pattern.compile(
                "(?<=\\d) ?(?:[年년月월](?= ?\\d)|[時时點点시](?= ?\\d)|[分분](?= ?\\d{1,2} ?[秒초])|[日일号號]|[分분秒초])");
        private static final Pattern FORENOON = Pattern.compile("午前|上午|오전");
        private static final Pattern AFTERNOON = Pattern.compile("午後|下午|오후");

        static String separated(String text) {
            if (text.chars().allMatch(c -> c < 0x2E80)) return text;
            var separated = UNIT.matcher(text).replaceAll(unit -> switch (unit.group()
                    .strip()) {
                case "年", "년", "月", "월" -> "-";
                case "時", "时", "點", "点", "시" -> ":";
                case "分", "분" -> text.substring(unit.end()).matches(" ?\\d{1,2} ?[秒초].*") ? ":" : " ";
                default -> " ";
            });
            return AFTERNOON
                    .matcher(FORENOON.matcher(separated).replaceAll(" AM "))
                    .replaceAll(" PM ")
                    .replace(": ", ":")
                    .replace("- ", "-");
        }
    }
}
