package org.newswire.desks.query;

import java.util.Locale;
import java.util.Set;
import org.newswire.desks.field.DeskField;
import org.newswire.desks.query.Value.Any;
import org.newswire.desks.query.Value.Like;
import org.newswire.desks.query.Value.Pattern;
import org.newswire.desks.query.Value.Phrase;
import org.newswire.desks.query.Value.Range;
import org.newswire.desks.query.Value.Word;

/**
 * Reads what stands after a field: {@code word}, {@code wor*}, {@code word~1}, {@code "some words"~3}, {@code [a TO b]},
 * {@code >=3}, {@code *}. A backslash takes the meaning from the character after it. Regular expressions are refused.
 */
final class ValueReader {

    private static final String ENDS_A_WORD = "()\"[]{}^~";

    private final Cursor at;
    private final DeskField field;
    private final Set<String> operators;

    /** @param operators words that are no values here */
    ValueReader(Cursor at, DeskField field, Set<String> operators) {
        this.at = at;
        this.field = field;
        this.operators = operators;
    }

    Value read() {
        var value = value();
        at.boost();
        return value;
    }

    private Value value() {
        return switch (at.peek()) {
            case '"' -> phrase();
            case '[', '{' -> range();
            case '<', '>' -> comparison();
            case '/' ->
                throw at.wrong("no regular expressions; use wildcards such as strik*, or several words with OR");
            case ')', ']', '}', '^', '~', ':' ->
                throw at.wrong(
                        "'" + at.peek() + "' where a word should be; put it in" + " quotation marks to look for it");
            default -> word();
        };
    }

    private Value phrase() {
        var text = quoted();
        if (at.isEnd() || at.peek() != '~') return new Phrase(text, 0);
        at.next();
        var number = at.number();
        if (!number.matches("\\d{1,4}"))
            throw at.wrong("a number of words should follow '~' after a phrase, such as \"port strike\"~5");
        return new Phrase(text, Integer.parseInt(number));
    }

    private String quoted() {
        var begin = at.index();
        at.next();
        var text = new StringBuilder();
        while (!at.isEnd() && at.peek() != '"') {
            if (at.peek() == '\\') at.next();
            if (at.isEnd()) break;
            text.append(at.next());
        }
        if (at.isEnd()) throw new QueryException(begin, "the quotation mark is not closed");
        at.next();
        if (text.toString().isBlank()) throw new QueryException(begin, "nothing between the quotation marks");
        return text.toString();
    }

    private Value range() {
        var begin = at.index();
        var withLower = at.next() == '[';
        at.skipSpaces();
        var lower = bound(begin);
        if (!at.takeOperator("TO", "TO")) throw at.wrong("a range is written [lower TO upper]");
        var upper = bound(begin);
        if (at.isEnd() || (at.peek() != ']' && at.peek() != '}'))
            throw at.isEnd()
                    ? new QueryException(begin, "the range is not closed")
                    : at.wrong("a range is written [lower TO upper]");
        return new Range(lower, withLower, upper, at.next() == ']');
    }

    private String bound(int begin) {
        if (at.isEnd()) throw new QueryException(begin, "the range is not closed");
        var text = new StringBuilder();
        if (at.peek() == '"') text.append(quoted());
        else while (!at.isEnd() && !at.isSpace() && at.peek() != ']' && at.peek() != '}') text.append(at.next());
        at.skipSpaces();
        if (text.isEmpty()) throw at.wrong("a range is written [lower TO upper]");
        return text.toString();
    }

    private Value comparison() {
        var sign = at.next();
        var inclusive = !at.isEnd() && at.peek() == '=';
        if (inclusive) at.next();
        at.skipSpaces();
        if (at.isEnd()) throw at.wrong("a value should follow '" + sign + "'");
        var bound = at.peek() == '"' ? quoted() : plainWord();
        return sign == '>' ? new Range(bound, inclusive, "*", true) : new Range("*", true, bound, inclusive);
    }

    private String plainWord() {
        var begin = at.index();
        if (word() instanceof Word word) return word.text();
        throw new QueryException(begin, "a plain value should be here");
    }

    private Value word() {
        var begin = at.index();
        var text = new StringBuilder();
        var pattern = new StringBuilder();
        var wild = false;
        while (!at.isEnd() && !at.isSpace() && ENDS_A_WORD.indexOf(at.peek()) < 0) {
            var letter = at.next();
            var escaped = letter == '\\';
            if (escaped && at.isEnd()) throw new QueryException(at.index() - 1, "nothing after the backslash");
            if (escaped) letter = at.next();
            if (letter == ':' && !escaped && !operators.isEmpty())
                throw new QueryException(
                        at.index() - 1, "':' after what is no name of a field; put the text in quotation marks");
            var special = letter == '*' || letter == '?';
            wild |= special && !escaped;
            text.append(letter);
            if (letter == '\\' || (special && escaped)) pattern.append('\\');
            pattern.append(letter);
        }
        if (text.isEmpty()) throw at.wrong("'" + at.peek() + "' where a word should be");
        var word = text.toString();
        if (at.index() - begin == word.length()) refuseOperator(word, begin);
        if (!at.isEnd() && at.peek() == '~') return like(word, wild);
        if (!wild) return new Word(word);
        return word.equals("*") ? new Any() : new Pattern(pattern.toString());
    }

    private void refuseOperator(String word, int begin) {
        if (operators.contains(word)) throw new QueryException(begin, word + " has nothing to join here");
        if (operators.contains(word.toUpperCase(Locale.ROOT)))
            throw new QueryException(
                    begin,
                    "write " + word.toUpperCase(Locale.ROOT) + " in capitals, or \"" + word
                            + "\" in quotation marks to look for the word");
    }

    private Value like(String word, boolean wild) {
        at.next();
        var number = at.number();
        if (wild) throw at.wrong("wildcards and '~' do not go together");
        if (!number.isEmpty() && !number.equals("1") && !number.equals("2"))
            throw at.wrong("'~' takes 1 or 2 letters that may differ in " + field.fieldName() + ", not " + number);
        return new Like(word, number.isEmpty() ? 2 : Integer.parseInt(number));
    }
}
