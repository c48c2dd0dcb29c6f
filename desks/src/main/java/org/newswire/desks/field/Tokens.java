package org.newswire.desks.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words and codes of one field with their places in the text of the item, so that Lucene's matches are places in the
 * text whatever the field. A token without a place is at [0, 0). Texts that are added one by one are far apart, so no
 * phrase reaches from one into the next. Filled once, read once; not thread-safe.
 */
final class Tokens extends TokenStream {

    /** More than any distance that a phrase may allow. */
    private static final int APART = 1000;

    private record Token(String term, int begin, int end, int increment) {}

    private final List<Token> tokens = new ArrayList<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private int next;

    /** Adds a term that the text says at a place. */
    Tokens add(String value, int begin, int end) {
        tokens.add(new Token(value, begin, end, APART));
        return this;
    }

    /** Adds a term that is in no place of the text. */
    Tokens add(String value) {
        return add(value, 0, 0);
    }

    /** Adds the words of a text that is at a place. */
    Tokens addWords(Analyzer analyzer, String text, int begin) {
        return addWords(analyzer, text, begin, true);
    }

    /** Adds the words of a text that is in no place of the text. */
    Tokens addWords(Analyzer analyzer, String text) {
        return addWords(analyzer, text, 0, false);
    }

    /** The terms, each once. */
    List<String> terms() {
        return tokens.stream().map(Token::term).distinct().toList();
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    private Tokens addWords(Analyzer analyzer, String text, int begin, boolean placed) {
        try (var words = analyzer.tokenStream("", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            var step = words.addAttribute(PositionIncrementAttribute.class);
            words.reset();
            for (int gap = APART; words.incrementToken(); gap = 0)
                tokens.add(new Token(
                        word.toString(),
                        placed ? begin + place.startOffset() : 0,
                        placed ? begin + place.endOffset() : 0,
                        gap + step.getPositionIncrement()));
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the text is in memory
        }
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (next == tokens.size()) return false;
        clearAttributes();
        var token = tokens.get(next++);
        term.append(token.term());
        offset.setOffset(token.begin(), token.end());
        increment.setPositionIncrement(token.increment());
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
