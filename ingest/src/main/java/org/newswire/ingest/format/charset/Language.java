package org.newswire.ingest.format.charset;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** How the letters beyond ASCII stand in the words of one language, learnt from a short list of frequent words. */
final class Language {

    private static final double FOREIGN_SCRIPT = -4;
    private static final double FOREIGN_LETTER = -2.5;
    private static final double CAPITAL_WITHIN = -2.5;
    private static final double CAPITALS = -0.3;
    private static final double UNSEEN_PAIR = -0.25;
    private static final double SEEN_PAIR = 0.8;
    private static final double PER_REPETITION = 0.35;

    private final UnicodeScript script;
    private final List<String> words;
    private final String letters;
    private final Pairs pairs;

    /**
     * @param words frequent words
     * @param alphabet letters that the words may lack
     */
    Language(UnicodeScript script, List<String> words, List<String> alphabet) {
        this.script = script;
        this.words = words;
        var found = new StringBuilder();
        var counts = new HashMap<Integer, Integer>();
        for (var word : words) {
            var text = " " + word.toLowerCase(Locale.ROOT) + " ";
            for (int i = 1; i < text.length(); i++) {
                char before = text.charAt(i - 1);
                char c = text.charAt(i);
                if (c >= 0x80) found.append(c);
                if (c >= 0x80 || before >= 0x80) counts.merge(Pairs.key(before, c), 1, Integer::sum);
            }
        }
        for (var letter : alphabet) found.append(Character.toLowerCase(letter.charAt(0)));
        letters = found.chars()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        pairs = new Pairs(counts.size());
        counts.forEach((pair, count) -> pairs.put(pair, (float) (SEEN_PAIR + PER_REPETITION * Math.log(count))));
    }

    /** Whether its words are written in Latin letters, most of them ASCII. */
    boolean isLatin() {
        return script == UnicodeScript.LATIN;
    }

    /** Whether an encoding has nearly all letters of the language. */
    boolean canBeWrittenIn(Charset charset) {
        if (!charset.canEncode()) return isLatin();
        var encoder = charset.newEncoder();
        return words.stream().filter(encoder::canEncode).count() * 10 >= words.size() * 9L;
    }

    /**
     * How well the letters beyond ASCII stand in this language; a sum over them.
     *
     * @param end characters to look at
     */
    double score(Characters text, int end) {
        var score = 0.0;
        for (int i = 1; i < end - 1; i++) if (text.at(i) >= 0x80 && text.isLetter(i)) score += letter(text, i);
        return score;
    }

    private double letter(Characters text, int i) {
        if (!text.isOf(script, i)) return FOREIGN_SCRIPT;
        var lower = text.lower(i);
        double score = letters.indexOf(lower) >= 0 ? 0 : FOREIGN_LETTER;
        if (text.isLetter(i - 1)) {
            var isUpper = text.isUpper(i);
            if (isUpper && text.isUpper(i - 1)) score += CAPITALS;
            else if (isUpper && text.isLower(i - 1)) score += CAPITAL_WITHIN;
            else if (!isUpper && lower != 'ß' && text.isUpper(i - 1) && text.isUpper(i + 1)) score += CAPITAL_WITHIN;
        }
        score += pair(text.lower(i - 1), lower);
        if (text.at(i + 1) < 0x80) score += pair(lower, text.lower(i + 1));
        return score;
    }

    private double pair(char first, char second) {
        var seen = pairs.get(Pairs.key(first, second));
        return seen == 0 ? UNSEEN_PAIR : seen;
    }
}
