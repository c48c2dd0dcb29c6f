package org.newswire.ingest.format;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Names of months and days in the languages that feeds are written in, in full and abbreviated, with and without their
 * accents. English goes before all others; of those, a name that means two months is in neither: {@code listopad} is
 * November in Warsaw and October in Zagreb. Built when the first name that is not English is met, from the locale data
 * of the platform.
 */
final class DateNames {

    private static final List<String> LANGUAGES = List.of(
            "af", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "es", "et", "eu", "fa", "fi",
            "fil", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "ko", "lt", "lv",
            "mk", "mn", "mr", "ms", "mt", "nb", "nl", "nn", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw",
            "ta", "te", "th", "tr", "uk", "ur", "uz", "vi");
    private static final TextStyle[] STYLES = {
        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
    };
    private static final List<String> ENGLISH_MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> ENGLISH_DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int SHORTEST = 3;
    private static final int AMBIGUOUS = 0;

    private DateNames() {}

    /** Number of a month, 1 to 12, by its English name: whole, or cut off after three letters or more. */
    static OptionalInt englishMonth(String word) {
        var name = Clean.lower(word);
        var index = name.length() < SHORTEST ? -1 : ENGLISH_MONTHS.indexOf(name.substring(0, SHORTEST));
        return index >= 0 && Clean.lower(Month.of(index + 1).name()).startsWith(name)
                ? OptionalInt.of(index + 1)
                : OptionalInt.empty();
    }

    /** Number of a month, 1 to 12, by its name in any of the languages. */
    static OptionalInt month(String word) {
        var english = englishMonth(word);
        if (english.isPresent()) return english;
        var number = Others.MONTHS.getOrDefault(plain(word), AMBIGUOUS);
        return number == AMBIGUOUS ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Whether a word is the name of a day in any of the languages. */
    static boolean isDay(String word) {
        var name = plain(word);
        if (name.length() >= SHORTEST && ENGLISH_DAYS.contains(name.substring(0, SHORTEST))) return true;
        return Others.DAYS.contains(name);
    }

    // Lower case, without what is around it: "Nov.", "d’octubre", "de novembre".
    private static String plain(String name) {
        var plain = Clean.lower(name).replace('’', '\'');
        plain = plain.substring(plain.lastIndexOf(' ') + 1);
        if (plain.startsWith("d'")) plain = plain.substring(2);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The languages other than English. */
    private static final class Others {

        static final Map<String, Integer> MONTHS = months();
        static final Set<String> DAYS = days();

        private static Map<String, Integer> months() {
            var months = new HashMap<String, Integer>();
            for (var language : LANGUAGES)
                for (var style : STYLES)
                    for (var month : Month.values())
                        for (var name : spellings(month.getDisplayName(style, Locale.forLanguageTag(language))))
                            months.merge(name, month.getValue(), (a, b) -> a.equals(b) ? a : AMBIGUOUS);
            return Map.copyOf(months);
        }

        private static Set<String> days() {
            var days = new HashSet<String>();
            for (var language : LANGUAGES)
                for (var style : STYLES)
                    for (var day : DayOfWeek.values())
                        days.addAll(spellings(day.getDisplayName(style, Locale.forLanguageTag(language))));
            return Set.copyOf(days);
        }

        private static Set<String> spellings(String name) {
            var plain = plain(name);
            if (plain.length() < SHORTEST || plain.chars().anyMatch(Character::isDigit)) return Set.of();
            var unaccented = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036F]", "");
            return plain.equals(unaccented) ? Set.of(plain) : Set.of(plain, unaccented);
        }
    }
}
