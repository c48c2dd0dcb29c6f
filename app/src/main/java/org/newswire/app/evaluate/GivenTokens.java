package org.newswire.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.newswire.app.evaluate.AnnotatedFile.WrongLineException;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

/** Puts the tokens that a file gives in their places in the text, in code units. */
final class GivenTokens {

    private final String text;
    private int codePoint;
    private int unit;

    private GivenTokens(String text) {
        this.text = text;
    }

    /** A text for sentences that come without one: spaces between the tokens, one line a sentence. */
    static String text(List<List<String>> sentences) {
        return String.join(
                "\n", sentences.stream().map(tokens -> String.join(" ", tokens)).toList());
    }

    /** The tokens of {@link #text(List)}. */
    static List<List<Token>> joined(List<List<String>> forms) {
        var sentences = new ArrayList<List<Token>>();
        var begin = 0;
        for (var sentence : forms) {
            var tokens = new ArrayList<Token>();
            for (var form : sentence) {
                tokens.add(new Token(new Span(begin, begin + form.length()), form));
                begin += form.length() + 1;
            }
            if (sentence.isEmpty()) begin++;
            sentences.add(List.copyOf(tokens));
        }
        return List.copyOf(sentences);
    }

    /**
     * The tokens of a text.
     *
     * @param offsets for each sentence and token [begin, end] in code points of the text, in its order
     */
    static List<List<Token>> at(JsonNode offsets, List<List<String>> forms, String text) {
        var places = new GivenTokens(text);
        var sentences = new ArrayList<List<Token>>();
        for (int i = 0; i < forms.size(); i++) {
            var sentence = forms.get(i);
            var tokens = new ArrayList<Token>();
            for (int j = 0; j < sentence.size(); j++)
                tokens.add(new Token(places.span(offsets.path(i).path(j)), sentence.get(j)));
            sentences.add(List.copyOf(tokens));
        }
        return List.copyOf(sentences);
    }

    private Span span(JsonNode offsets) {
        var begin = unit(offsets.path(0));
        var end = unit(offsets.path(1));
        if (begin == end) throw new WrongLineException("offs " + offsets + " mark nothing");
        return new Span(begin, end);
    }

    /** The code unit of a code point, which is not before the one asked for last. */
    private int unit(JsonNode offset) {
        if (!offset.isInt() || offset.intValue() < codePoint)
            throw new WrongLineException("offs must have [begin, end] of every token, in the order of the text");
        try {
            unit = text.offsetByCodePoints(unit, offset.intValue() - codePoint);
        } catch (IndexOutOfBoundsException e) {
            throw new WrongLineException("offset " + offset + " is behind the end of the text");
        }
        codePoint = offset.intValue();
        return unit;
    }
}
