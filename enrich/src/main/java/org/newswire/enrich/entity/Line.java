package org.newswire.enrich.entity;

import java.util.List;
import java.util.Locale;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

/**
 * A sentence with the names in it.
 *
 * @param tokens as they stand in the text
 * @param words one for each token, spelled as in running text where that is known
 * @param inCapitals whether the sentence is written in capitals
 * @param names in order, not overlapping
 */
record Line(List<Token> tokens, List<String> words, boolean inCapitals, List<TaggedName> names) {

    Line with(List<TaggedName> others) {
        return new Line(tokens, words, inCapitals, others);
    }

    /**
     * The name as a mention; its form keeps the gaps that the text has between its words. Tables and diaries set places
     * in capitals in the middle of a sentence.
     */
    NamedSpan mention(TaggedName name, String text) {
        boolean calm = inCapitals || (name.type() == Entity.Type.LOCATION && isInCapitals(name));
        StringBuilder form = new StringBuilder();
        for (int at = name.begin(); at < name.end(); at++) {
            if (at > name.begin()) form.append(text, end(at - 1), begin(at));
            form.append(calm ? Truecaser.shown(words.get(at), name.type(), name.length() == 1) : words.get(at));
        }
        Span span = new Span(begin(name.begin()), end(name.end() - 1));
        return new NamedSpan(span, name.type(), form.toString(), name.certain());
    }

    private boolean isInCapitals(TaggedName name) {
        return words.subList(name.begin(), name.end()).stream()
                .allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private int begin(int token) {
        return tokens.get(token).span().begin();
    }

    private int end(int token) {
        return tokens.get(token).span().end();
    }
}
