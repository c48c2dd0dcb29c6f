package org.newswire.ingest.format.charset;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * A text as one encoding reads it, with what there is to know of each character in any language, worked out once.
 * Begins and ends with a space.
 */
final class Characters {

    private static final double NOT_TEXT = -8;
    private static final double DRAWING = -4;
    private static final double SYMBOL = -1.5;

    private static final String OPENING = "“„‚‘«‹¿¡";
    private static final String CLOSING = "”’»›“";
    private static final String DASHES = "–—―";
    private static final String CURRENCIES = "€£¥";
    private static final String BY_NUMBERS = "€£¥°²³½¼¾ºª№§©®™×·…•\u00A0\u00AD";

    private static final List<UnicodeScript> SCRIPTS = List.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.THAI);
    private static final int OTHER = 100;
    private static final byte[] KINDS = kinds();

    private final String text;
    private final char[] lower;
    private final boolean[] letter;

    Characters(String text) {
        this.text = text;
        this.lower = new char[text.length()];
        this.letter = new boolean[text.length()];
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            letter[i] = KINDS[c] != 0;
            lower[i] = letter[i] ? Character.toLowerCase(c) : ' ';
        }
    }

    int length() {
        return text.length();
    }

    char at(int i) {
        return text.charAt(i);
    }

    /** The letter in lower case, a space for everything that is no letter. */
    char lower(int i) {
        return lower[i];
    }

    boolean isLetter(int i) {
        return letter[i];
    }

    boolean isUpper(int i) {
        return Character.isUpperCase(text.charAt(i));
    }

    boolean isLower(int i) {
        return Character.isLowerCase(text.charAt(i));
    }

    /** Whether the letter is of this script. */
    boolean isOf(UnicodeScript script, int i) {
        return KINDS[text.charAt(i)] == kind(script);
    }

    /** How plausible the characters beyond ASCII that are no letters are, in any language; a sum over them. */
    double symbols(int end) {
        var score = 0.0;
        for (int i = 1; i < end - 1; i++) if (text.charAt(i) >= 0x80 && !letter[i]) score += symbol(i);
        return score;
    }

    private double symbol(int i) {
        var c = text.charAt(i);
        var before = text.charAt(i - 1);
        var after = text.charAt(i + 1);
        if (c == 0xFFFD || c < 0xA0 || !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE)
            return NOT_TEXT;
        var within = letter[i - 1] && letter[i + 1];
        if (DASHES.indexOf(c) >= 0) return before == ' ' && after == ' ' ? 1.5 : within ? -0.5 : 0;
        if (c == '’' && letter[i - 1]) return within ? 1.5 : 1;
        if (OPENING.indexOf(c) >= 0 && !letter[i - 1]) return after == ' ' ? -0.5 : 1;
        if (CLOSING.indexOf(c) >= 0 && before != ' ') return letter[i + 1] ? -1 : 1;
        if (BY_NUMBERS.indexOf(c) >= 0) {
            if (within) return DRAWING;
            if (Character.isDigit(before) || Character.isDigit(after)) return 0.5;
            return CURRENCIES.indexOf(c) >= 0 ? -0.7 : 0;
        }
        return within || (c >= 0x2200 && c < 0x2600) ? DRAWING : SYMBOL;
    }

    /** For every character its script if it is a letter, else 0: what is asked for millions of times. */
    private static byte[] kinds() {
        var kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) if (isLetter((char) c)) kinds[c] = kind(UnicodeScript.of(c));
        return kinds;
    }

    private static byte kind(UnicodeScript script) {
        return (byte) (SCRIPTS.indexOf(script) < 0 ? OTHER : SCRIPTS.indexOf(script) + 1);
    }

    private static boolean isLetter(char c) {
        if (c == 'ª' || c == 'º') return false;
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }
}
