package org.newswire.enrich.temporal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newswire.enrich.text.Span;

/**
 * Cuts a sentence into lexemes. It reads the text itself and not the Penn Treebank tokens of the article, because dates
 * want other cuts: {@code 10-year} is three lexemes here and {@code p.m.} is one.
 *
 * <p>Linear: every character is looked at a bounded number of times. Thread-safe.
 */
final class Lexer {

    private static final Pattern FISCAL = Pattern.compile("fy([0-9]{2}|[12][0-9]{3})");

    private final Lexicon lexicon;

    Lexer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The lexemes of a piece of a text, in order, without white space. */
    List<Lexeme> lex(String text, Span piece) {
        return NumberWords.join(new Scan(text, piece.begin(), piece.end()).run());
    }

    /** One pass over one piece. */
    private final class Scan {
        private final String text;
        private final int begin;
        private final int end;
        private final List<Lexeme> lexemes = new ArrayList<>();

        Scan(String text, int begin, int end) {
            this.text = text;
            this.begin = begin;
            this.end = end;
        }

        List<Lexeme> run() {
            int at = begin;
            while (at < end) {
                char c = text.charAt(at);
                if (Character.isWhitespace(c)) at++;
                else if (isDigit(at)) at = number(at);
                else if (Character.isLetter(c)) at = word(at);
                else at = mark(at);
            }
            return lexemes;
        }

        private int number(int at) {
            NumberScan number = NumberScan.at(text, at, end);
            add(at, number.end(), number.form(), Lexeme.Shape.FIGURES, number.senses());
            return number.end();
        }

        private int word(int at) {
            int to = at;
            while (to < end && isWordPart(to)) to++;
            if (isDigit(to)) return code(at, to);
            if (to - at == 1 && charAt(to) == '.' && isLetter(to + 1) && !isLetter(to + 2)) return initials(at);
            String form = text.substring(at, to).toLowerCase(Locale.ROOT).replace('’', '\'');
            boolean capitalized = Character.isUpperCase(text.charAt(at));
            if (charAt(to) == '.' && lexicon.takesDot(form)) to++;
            add(at, to, form, shape(capitalized), lexicon.senses(form, capitalized));
            return to;
        }

        /** Letters with figures behind them: {@code Q3} means something, {@code F16} does not. */
        private int code(int at, int figures) {
            int to = figures;
            while (to < end && Character.isLetterOrDigit(text.charAt(to))) to++;
            String form = text.substring(at, to).toLowerCase(Locale.ROOT);
            add(at, to, form, Lexeme.Shape.FIGURES, List.of(codeSense(form)));
            return to;
        }

        /** {@code p.m.}, {@code U.S.}: one word, read without its dots. */
        private int initials(int at) {
            int to = at;
            StringBuilder form = new StringBuilder();
            while (isLetter(to) && charAt(to + 1) == '.') {
                form.append(Character.toLowerCase(text.charAt(to)));
                to += 2;
            }
            if (isLetter(to) && !isLetter(to + 1)) form.append(Character.toLowerCase(text.charAt(to++)));
            boolean capitalized = Character.isUpperCase(text.charAt(at));
            add(at, to, form.toString(), shape(capitalized), lexicon.senses(form.toString(), capitalized));
            return to;
        }

        private int mark(int at) {
            char c = text.charAt(at);
            if (isCurrency(c) && isDigit(at + 1)) return amount(at);
            if (isApostrophe(c)) return apostrophe(at);
            if (isHyphen(c)) return hyphen(at);
            add(at, at + 1, String.valueOf(c), Lexeme.Shape.MARK, List.of());
            return at + 1;
        }

        private int amount(int at) {
            int to = NumberScan.at(text, at + 1, end).end();
            add(at, to, "$", Lexeme.Shape.FIGURES, List.of(new Sense(Symbol.AMOUNT, 0)));
            return to;
        }

        /** The possessive, a year such as {@code '98}, or a quotation mark. */
        private int apostrophe(int at) {
            boolean glued =
                    at > begin && (Character.isLetterOrDigit(text.charAt(at - 1)) || isApostrophe(text.charAt(at - 1)));
            if (!glued && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3)) return shortYear(at);
            boolean possessive = (charAt(at + 1) == 's' || charAt(at + 1) == 'S') && !isLetter(at + 2);
            int to = possessive ? at + 2 : at + 1;
            add(at, to, possessive ? "'s" : "'", Lexeme.Shape.MARK, List.of());
            return to;
        }

        private int shortYear(int at) {
            int value = Integer.parseInt(text, at + 1, at + 3, 10);
            boolean decade = charAt(at + 3) == 's' && !isLetter(at + 4) && value % 10 == 0;
            int to = decade ? at + 4 : at + 3;
            Sense sense = decade ? new Sense(Symbol.DECADE, value / 10) : new Sense(Symbol.SHORT_YEAR, value);
            add(at, to, text.substring(at + 1, to), Lexeme.Shape.FIGURES, List.of(sense));
            return to;
        }

        /** A hyphen that ties two words is {@code -}, any other dash is {@code --}. */
        private int hyphen(int at) {
            int to = at;
            while (to < end && isHyphen(text.charAt(to))) to++;
            boolean ties = to - at == 1 && at > begin && isSolid(at - 1) && isSolid(to);
            add(at, to, ties ? "-" : "--", Lexeme.Shape.MARK, List.of());
            return to;
        }

        private void add(int from, int to, String form, Lexeme.Shape shape, List<Sense> senses) {
            lexemes.add(new Lexeme(from, to, form, shape, senses));
        }

        /** A letter, or an apostrophe between letters that does not begin the possessive. */
        private boolean isWordPart(int at) {
            if (isLetter(at)) return true;
            if (!isApostrophe(charAt(at)) || !isLetter(at + 1)) return false;
            boolean possessive = (charAt(at + 1) == 's' || charAt(at + 1) == 'S') && !isLetter(at + 2);
            return !possessive;
        }

        private boolean isSolid(int at) {
            return at < end && !Character.isWhitespace(text.charAt(at));
        }

        private boolean isLetter(int at) {
            return at < end && Character.isLetter(text.charAt(at));
        }

        private boolean isDigit(int at) {
            return NumberScan.isDigit(text, at, end);
        }

        private char charAt(int at) {
            return at < end ? text.charAt(at) : '\0';
        }
    }

    private static Sense codeSense(String form) {
        if (FISCAL.matcher(form).matches()) {
            return new Sense(Symbol.FISCAL_CODE, Integer.parseInt(form, 2, form.length(), 10));
        }
        int number = form.length() == 2 ? form.charAt(1) - '0' : 0;
        if (form.charAt(0) == 'q' && number >= 1 && number <= 4) return new Sense(Symbol.QUARTER_CODE, number);
        if (form.charAt(0) == 'h' && number >= 1 && number <= 2) return new Sense(Symbol.HALF_CODE, number);
        return new Sense(Symbol.AMOUNT, 0);
    }

    private static Lexeme.Shape shape(boolean capitalized) {
        return capitalized ? Lexeme.Shape.CAPITALIZED : Lexeme.Shape.LOWERCASE;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || (c >= '‐' && c <= '―');
    }

    /** Currency signs, and the number sign, which wires put where their character set has no pound sign. */
    private static boolean isCurrency(char c) {
        return c == '#' || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
