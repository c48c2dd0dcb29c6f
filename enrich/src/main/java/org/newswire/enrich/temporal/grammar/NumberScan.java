package org.newswire.enrich.temporal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a lexeme that begins with a figure is: a number, a year, a clock time, a date in figures, an ordinal, a decade,
 * or an amount that has nothing to do with time.
 *
 * @param end code unit after it
 * @param form its text in lower case
 * @param senses what it can be
 */
record NumberScan(int end, String form, List<Sense> senses) {

    /** Longest run of characters read as one number; what is longer is cut, and is no date anyway. */
    private static final int LIMIT = 40;

    private static final Pattern ISO_DATE =
            Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![0-9-])");
    private static final Pattern NUMERIC_DATE =
            Pattern.compile("[0-9]{1,2}([/.-])[0-9]{1,2}\\1([0-9]{4}|[0-9]{2})(?![./-]?[0-9])");
    private static final Pattern CLOCK_TIME =
            Pattern.compile("([01]?[0-9]|2[0-4]):([0-5][0-9])(?::[0-5][0-9])?(?![0-9:])");
    private static final Pattern ORDINAL = Pattern.compile("([0-9]{1,3})(?:st|nd|rd|th)(?![a-zA-Z0-9])");
    private static final Pattern DECADE = Pattern.compile("([12][0-9]{2}|[1-9][0-9]?)0(?:'|’)?s(?![a-zA-Z0-9])");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.[0-9]+");
    private static final Pattern FRACTION = Pattern.compile("[0-9]+[/:][0-9]+(?:[/:][0-9]+)*");
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Pattern GLUED = Pattern.compile("[0-9]+[\\p{L}\\p{N}]*");
    private static final Pattern CLOCK_WORD = Pattern.compile("[0-9]+(?=(?:am|pm|a\\.m|p\\.m|AM|PM|GMT|UTC)\\b)");

    /** Reads the number that begins at a figure. */
    static NumberScan at(String text, int at, int end) {
        int limit = Math.min(end, at + LIMIT);
        NumberScan number = read(text, at, limit);
        boolean percentage = number.end < end && text.charAt(number.end) == '%';
        return percentage ? new NumberScan(number.end + 1, number.form + "%", amount()) : number;
    }

    static boolean isDigit(String text, int at, int end) {
        return at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static NumberScan read(String text, int at, int end) {
        Matcher matcher = ISO_DATE.matcher(text).region(at, end).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            int packed = group(matcher, 1) * 10_000 + group(matcher, 2) * 100 + group(matcher, 3);
            return of(matcher, List.of(new Sense(Symbol.ISO_DATE, packed)));
        }
        if (matcher.usePattern(NUMERIC_DATE).lookingAt()) {
            return of(matcher, List.of(new Sense(Symbol.NUMERIC_DATE, 0)));
        }
        if (matcher.usePattern(CLOCK_TIME).lookingAt()) {
            return of(matcher, List.of(new Sense(Symbol.CLOCK_TIME, group(matcher, 1) * 60 + group(matcher, 2))));
        }
        if (matcher.usePattern(ORDINAL).lookingAt()) return of(matcher, ordinal(group(matcher, 1)));
        if (matcher.usePattern(DECADE).lookingAt()) {
            return of(matcher, List.of(new Sense(Symbol.DECADE, group(matcher, 1))));
        }
        if (matcher.usePattern(GROUPED).lookingAt()) {
            String figures = matcher.group().replace(",", "");
            boolean whole = figures.indexOf('.') < 0 && figures.length() <= 9;
            return of(matcher, whole ? List.of(new Sense(Symbol.NUMBER, Integer.parseInt(figures))) : amount());
        }
        if (matcher.usePattern(DECIMAL).lookingAt()) {
            return of(matcher, List.of(new Sense(Symbol.DECIMAL, 0)));
        }
        if (matcher.usePattern(FRACTION).lookingAt()) return of(matcher, amount());
        if (matcher.usePattern(CLOCK_WORD).lookingAt()) return of(matcher, whole(matcher.group()));
        matcher.usePattern(GLUED).lookingAt();
        int glued = matcher.end();
        matcher.usePattern(WHOLE).lookingAt();
        if (matcher.end() == glued) return of(matcher, whole(matcher.group()));
        return new NumberScan(glued, text.substring(at, glued).toLowerCase(Locale.ROOT), amount());
    }

    private static NumberScan of(Matcher matcher, List<Sense> senses) {
        return new NumberScan(matcher.end(), matcher.group().toLowerCase(Locale.ROOT), senses);
    }

    private static int group(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static List<Sense> amount() {
        return List.of(new Sense(Symbol.AMOUNT, 0));
    }

    private static List<Sense> ordinal(int value) {
        Sense ordinal = new Sense(Symbol.ORDINAL, value);
        return value >= 1 && value <= 31 ? List.of(ordinal, new Sense(Symbol.DAY_NUMBER, value)) : List.of(ordinal);
    }

    private static List<Sense> whole(String figures) {
        if (figures.length() > 9) return amount();
        int value = Integer.parseInt(figures);
        List<Sense> senses = new ArrayList<>();
        senses.add(new Sense(Symbol.NUMBER, value));
        if (figures.length() <= 2 && value >= 1 && value <= 31) senses.add(new Sense(Symbol.DAY_NUMBER, value));
        if (figures.length() <= 2 && value <= 24) senses.add(new Sense(Symbol.HOUR, value));
        if (figures.length() == 2) senses.add(new Sense(Symbol.TWO_FIGURES, value));
        if (figures.length() == 4 && value >= 1000 && value <= 2999) senses.add(new Sense(Symbol.YEAR, value));
        if (figures.length() == 4 && value <= 2400 && value % 100 < 60) {
            senses.add(new Sense(Symbol.MILITARY_TIME, value / 100 * 60 + value % 100));
        }
        return List.copyOf(senses);
    }
}
