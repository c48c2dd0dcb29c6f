package org.newswire.enrich.temporal.grammar;

import java.util.List;

/**
 * A word, number or mark of the text, with what it can be to the grammar.
 *
 * @param begin first code unit in the text
 * @param end code unit after the last
 * @param form lower case, apostrophes straight, without the dots of an abbreviation
 * @param shape how it is written
 * @param senses what it can be; empty for almost every word of a text
 */
public record Lexeme(int begin, int end, String form, Shape shape, List<Sense> senses) {

    /** How a lexeme is written. */
    public enum Shape {
        CAPITALIZED,
        LOWERCASE,
        FIGURES,
        MARK
    }

    /** Whether it can be a symbol. */
    public boolean is(Symbol symbol) {
        if (symbol == Symbol.CAPITALIZED) return shape == Shape.CAPITALIZED;
        if (symbol == Symbol.LOWERCASE) return shape == Shape.LOWERCASE;
        for (int i = 0; i < senses.size(); i++) if (senses.get(i).symbol() == symbol) return true;
        return false;
    }

    /** Its number as a symbol, 0 when it is not one. */
    public int value(Symbol symbol) {
        for (Sense sense : senses) if (sense.symbol() == symbol) return sense.value();
        return 0;
    }

    /** Whether it is written so. */
    public boolean is(String word) {
        return form.equals(word);
    }
}
