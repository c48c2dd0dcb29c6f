package org.newswire.runtime.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with a unit. */
final class Quantity {

    private static final Pattern FORM = Pattern.compile("(\\d{1,12})\\s*([A-Za-z]*)");

    private Quantity() {}

    /** A duration such as {@code 500 ms}, or in ISO 8601, {@code PT30S}. */
    static Duration duration(String text) {
        if (text.startsWith("P")) {
            try {
                return Duration.parse(text);
            } catch (DateTimeParseException notIso) {
                throw expected("a duration such as 500 ms, 30 s, 5 min, 2 h or 30 d");
            }
        }
        var form = match(text, "a duration such as 500 ms, 30 s, 5 min, 2 h or 30 d");
        var amount = Long.parseLong(form.group(1));
        return switch (form.group(2).toLowerCase(Locale.ROOT)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "min", "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> throw expected("a duration with a unit: ms, s, min, h or d");
        };
    }

    /** A number of bytes, at most 2 GiB less one. */
    static int bytes(String text) {
        var form = match(text, "a size such as 4 MiB, 512 KiB or 1000");
        var unit = switch (form.group(2).toLowerCase(Locale.ROOT)) {
            case "", "b" -> 1L;
            case "kib" -> 1L << 10;
            case "mib" -> 1L << 20;
            case "gib" -> 1L << 30;
            default -> throw expected("a size in bytes, KiB, MiB or GiB");
        };
        try {
            return Math.toIntExact(Math.multiplyExact(Long.parseLong(form.group(1)), unit));
        } catch (ArithmeticException tooLarge) {
            throw expected("a size below 2 GiB");
        }
    }

    private static Matcher match(String text, String expected) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) throw expected(expected);
        return form;
    }

    private static IllegalArgumentException expected(String what) {
        return new IllegalArgumentException(what);
    }
}
