package org.newswire.enrich.temporal.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins number words: {@code twenty-four}, {@code a hundred}, {@code two thousand five}, {@code twenty-first}, and years
 * as broadcasters say them, {@code nineteen ninety-six}.
 */
final class NumberWords {

    private static final int BIGGEST = 999_999;

    private final List<Lexeme> words;
    private int at;

    private NumberWords(List<Lexeme> words) {
        this.words = words;
    }

    /** The same lexemes with each number in words made one. Linear. */
    static List<Lexeme> join(List<Lexeme> words) {
        NumberWords reader = new NumberWords(words);
        List<Lexeme> joined = new ArrayList<>(words.size());
        while (reader.at < words.size()) joined.add(reader.next());
        return joined;
    }

    private Lexeme next() {
        int first = at;
        boolean article = isWord(at, "a") && is(at + 1, Symbol.SCALE);
        if (article) at++;
        else if (!isNumberWord(at)) return words.get(at++);
        int value = article ? 1 : small();
        if (value < 0) return ordinal(first, -value);
        if (!article && value >= 13 && value <= 20 && at - first == 1 && isNumberWord(at)) {
            int years = at;
            int low = small();
            if (low >= 10) return joined(first, number(value * 100 + low, Symbol.YEAR));
            at = years;
        }
        while (is(at, Symbol.SCALE)) {
            value = Math.min(value * words.get(at++).value(Symbol.SCALE), BIGGEST);
            int rest = isWord(at, "and") ? at + 1 : at;
            if (!isNumberWord(rest)) continue;
            int before = at;
            at = rest;
            int low = small();
            if (low > 0 && value % 100 == 0) value += low;
            else {
                at = before;
                break;
            }
        }
        return joined(first, number(value, null));
    }

    /** A number below a hundred; negative when its last word is an ordinal, {@code twenty-first}. */
    private int small() {
        Lexeme word = words.get(at++);
        if (!word.is(Symbol.TENS)) return word.value(Symbol.NUMBER);
        int tens = word.value(Symbol.TENS);
        int next = isWord(at, "-") ? at + 1 : at;
        if (next >= words.size() || words.get(next).shape() == Lexeme.Shape.FIGURES) return tens;
        int one = words.get(next).value(Symbol.NUMBER);
        int ordinal = words.get(next).value(Symbol.ORDINAL);
        if (one >= 1 && one <= 9) {
            at = next + 1;
            return tens + one;
        }
        if (ordinal >= 1 && ordinal <= 9 && (next > at || ordinal != 2)) {
            at = next + 1;
            return -(tens + ordinal);
        }
        return tens;
    }

    private Lexeme ordinal(int first, int value) {
        List<Sense> senses = value <= 31
                ? List.of(new Sense(Symbol.ORDINAL, value), new Sense(Symbol.DAY_NUMBER, value))
                : List.of(new Sense(Symbol.ORDINAL, value));
        return joined(first, senses);
    }

    private static List<Sense> number(int value, @Nullable Symbol also) {
        Sense number = new Sense(Symbol.NUMBER, value);
        if (also != null) return List.of(number, new Sense(also, value));
        boolean hour = value >= 1 && value <= 12;
        return hour ? List.of(number, new Sense(Symbol.HOUR, value)) : List.of(number);
    }

    private Lexeme joined(int first, List<Sense> senses) {
        Lexeme from = words.get(first);
        Lexeme to = words.get(at - 1);
        String form = at - first == 1 ? from.form() : from.form() + " " + to.form();
        return new Lexeme(from.begin(), to.end(), form, from.shape(), senses);
    }

    private boolean isNumberWord(int index) {
        if (index >= words.size() || words.get(index).shape() == Lexeme.Shape.FIGURES) return false;
        return is(index, Symbol.NUMBER) || is(index, Symbol.TENS);
    }

    private boolean is(int index, Symbol symbol) {
        return index < words.size() && words.get(index).is(symbol);
    }

    private boolean isWord(int index, String word) {
        return index < words.size() && words.get(index).is(word);
    }
}
