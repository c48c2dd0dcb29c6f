package org.newswire.enrich.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a name without what its spellings differ in: case, accents, full stops, apostrophes, hyphens. Latin
 * letters lose their marks ({@code Kalniņš}, {@code kalnins}); other scripts keep theirs, where a mark is a letter.
 */
public final class Slug {

    private Slug() {}

    /** Words of letters and digits; none when the text has neither. */
    public static List<String> words(String text) {
        boolean ascii = text.chars().allMatch(letter -> letter < 0x80);
        String decomposed = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        boolean latin = false;
        for (int at = 0; at < decomposed.length(); ) {
            int letter = decomposed.codePointAt(at);
            at += Character.charCount(letter);
            if (isMark(letter)) {
                if (!latin) word.appendCodePoint(letter);
            } else if (Character.isLetterOrDigit(letter)) {
                latin = letter < 0x80 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
                if (letter < 0x80) word.append((char) Character.toLowerCase(letter));
                else word.append(plain(letter));
            } else if (!isInside(letter) || beginsWord(decomposed, at)) {
                close(word, ascii, words);
            }
        }
        close(word, ascii, words);
        return words;
    }

    /** Words joined with hyphens. */
    public static String of(List<String> words) {
        return String.join("-", words);
    }

    /** What may stand inside a word: {@code U.S.}, {@code O'Brien}. */
    private static boolean isInside(int letter) {
        return letter == '.' || letter == '\'' || letter == '\u2019';
    }

    /** Whether a word of small letters begins, as after the full stop in {@code J.Berg}. */
    private static boolean beginsWord(String text, int at) {
        return text.charAt(at - 1) == '.' && at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String plain(int letter) {
        return switch (letter) {
            case 'ł', 'Ł' -> "l";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ħ', 'Ħ' -> "h";
            case 'ı' -> "i";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ß', 'ẞ' -> "ss";
            default -> Character.toString(letter).toLowerCase(Locale.ROOT);
        };
    }

    private static void close(StringBuilder word, boolean ascii, List<String> words) {
        if (word.isEmpty()) return;
        words.add(ascii ? word.toString() : Normalizer.normalize(word, Normalizer.Form.NFC));
        word.setLength(0);
    }
}
