package org.newswire.enrich.text;

import java.util.List;

/**
 * A sentence with its tokens. A headline and a byline are sentences; a dateline and a section label are sentences of
 * their own, cut off from the sentence that follows them on the line; boilerplate has none.
 *
 * @param span from the first token to the last
 * @param tokens at least one, in order, inside the span
 */
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) throw new IllegalArgumentException("sentence " + span + " has no tokens");
    }
}
