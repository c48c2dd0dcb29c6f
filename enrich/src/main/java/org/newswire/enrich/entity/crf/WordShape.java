package org.newswire.enrich.entity.crf;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What a word looks like: capitals, small letters, digits and signs, so that words never seen share features with words
 * that were. A {@code k} at the end says that the word was seen in small letters.
 *
 * <p>Source: the shapes {@code dan2useLC} and {@code chris2useLC} of Stanford CoreNLP, of which the models hold the names
 * of each.
 */
enum WordShape {

    /** Runs of one kind become one sign; words of up to three letters say how many they have: {@code WT-Xx}. */
    RUNS {
        @Override
        String of(String word, Predicate<String> known) {
            StringBuilder shape = new StringBuilder("WT-");
            boolean letters = true;
            char last = '~';
            for (int at = 0; at < word.length(); at++) {
                char letter = word.charAt(at);
                char kind = letter == '_' ? SMALL : kind(letter);
                letters &= isLetter(kind);
                if (kind != last) shape.append(kind);
                last = kind;
            }
            if (word.length() <= 3) shape.append(':').append(word.length());
            return ending(shape, letters, word, known);
        }
    },

    /**
     * The first two and the last two letters each for itself, and between them the kinds that occur, in the order of
     * their signs: {@code Xxxxx}. Names of Greek letters count as one sign.
     */
    EDGES {
        @Override
        String of(String word, Predicate<String> known) {
            int length = word.length();
            StringBuilder shape = new StringBuilder();
            StringBuilder end = new StringBuilder();
            char[] middle = new char[length];
            int inMiddle = 0;
            boolean letters = true;
            for (int at = 0; at < length; at++) {
                int greek = greekAt(word, at);
                char kind = greek > 0 ? GREEK : capitalOf(word.charAt(at));
                letters &= isLetter(kind);
                if (at < EDGE || length <= 2 * EDGE) shape.append(kind);
                else if (at < length - EDGE) middle[inMiddle++] = kind;
                else end.append(kind);
                if (greek > 0) at += greek - 1;
            }
            Arrays.sort(middle, 0, inMiddle);
            for (int at = 0; at < inMiddle; at++) {
                if (at == 0 || middle[at] != middle[at - 1]) shape.append(middle[at]);
            }
            return ending(shape.append(end), letters, word, known);
        }
    };

    private static final int EDGE = 2;
    private static final char CAPITAL = 'X';
    private static final char SMALL = 'x';
    private static final char DIGIT = 'd';
    private static final char GREEK = 'g';

    private static final String[] GREEK_LETTERS = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda", "omicron", "rho",
        "sigma", "tau", "upsilon", "omega"
    };

    /** @param known whether a word in small letters was seen in training */
    abstract String of(String word, Predicate<String> known);

    private static char kind(char letter) {
        if (Character.isDigit(letter)) return DIGIT;
        if (Character.isLowerCase(letter)) return SMALL;
        return Character.isUpperCase(letter) ? CAPITAL : letter;
    }

    private static char capitalOf(char letter) {
        return Character.isTitleCase(letter) ? CAPITAL : kind(letter);
    }

    private static boolean isLetter(char kind) {
        return kind == SMALL || kind == CAPITAL;
    }

    private static int greekAt(String word, int at) {
        for (String name : GREEK_LETTERS) {
            if (word.startsWith(name, at)) return name.length();
        }
        return 0;
    }

    private static String ending(StringBuilder shape, boolean letters, String word, Predicate<String> known) {
        if (letters && known.test(word.toLowerCase(Locale.ROOT))) shape.append('k');
        return shape.toString();
    }
}
