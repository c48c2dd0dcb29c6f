package org.newswire.ingest.format;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of ISO 8601: extended and basic, by day of the month, of the year or of the week, and those cut short. */
final class IsoDates {

    private static final String TIME =
            "(?:(?:[Tt]|,?\\s+)(?<h>\\d{2})(?::?(?<min>\\d{2})(?::?(?<s>\\d{2})(?:[.,](?<f>\\d{1,30}))?)?)?)?";
    private static final String ZONE =
            "\\s*(?<zone>[A-Za-z]{1,5}|[+-]\\d{2}(?::?\\d{2})?)?(?:\\s*[(\\[][A-Za-z_/]+[)\\]])?";
    private static final Pattern FORM = Pattern.compile("(?<y>\\d{4})(?:"
            + "-(?<m>\\d{2})-(?<d>\\d{2})|(?<bm>\\d{2})(?<bd>\\d{2})"
            + "|-?W(?<w>\\d{2})(?:-?(?<wd>[1-7]))?|-?(?<yd>\\d{3})|-(?<om>\\d{2})|)" + TIME + ZONE);
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{8})(\\d{6})(Z?)");

    private IsoDates() {}

    static Optional<CivilTime> read(String text) {
        var form = FORM.matcher(RUN_TOGETHER.matcher(text).replaceFirst("$1T$2$3"));
        if (!form.matches()) return Optional.empty();
        return Optional.of(new CivilTime(
                date(form),
                clock(form).map(clock -> clock.on(date(form))).orElse(null),
                form.group("zone"),
                remark(form)));
    }

    private static LocalDate date(Matcher form) {
        var year = number(form, "y");
        if (form.group("m") != null) return LocalDate.of(year, number(form, "m"), number(form, "d"));
        if (form.group("bm") != null) return LocalDate.of(year, number(form, "bm"), number(form, "bd"));
        if (form.group("yd") != null) return LocalDate.ofYearDay(year, number(form, "yd"));
        if (form.group("om") != null) return LocalDate.of(year, number(form, "om"), 1);
        if (form.group("w") == null) return LocalDate.of(year, 1, 1);
        // The week with 4 January in it is the first.
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(form, "w"))
                .with(ChronoField.DAY_OF_WEEK, Math.max(1, number(form, "wd")));
    }

    private static @Nullable String remark(Matcher form) {
        var isWhole = form.group("m") != null
                || form.group("bm") != null
                || form.group("yd") != null
                || form.group("wd") != null;
        return isWhole ? null : "has no day, read as the first one of it";
    }

    private static Optional<CivilTime.Clock> clock(Matcher form) {
        if (form.group("h") == null) return Optional.empty();
        return Optional.of(new CivilTime.Clock(
                number(form, "h"), number(form, "min"), number(form, "s"), Dates.nanos(form.group("f")), null));
    }

    private static int number(Matcher form, String group) {
        var digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
