package org.newswire.enrich.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

/**
 * Puts mentions on tokens that someone else cut. A token belongs to a mention that covers more than half of it. Linear
 * time after sorting.
 */
final class Projection {

    /**
     * A mention.
     *
     * @param span where it stands in the text that the tokens are of
     * @param type kind of what it names
     */
    record Named(Span span, Entity.Type type) {}

    private final List<Named> mentions;
    private int next;

    /** Of mentions that do not overlap, in any order. */
    Projection(List<Named> mentions) {
        this.mentions =
                mentions.stream().sorted(Comparator.comparing(Named::span)).toList();
    }

    /** BIO tags of the tokens of a sentence; sentences are asked for in the order of the text. */
    List<String> tags(List<Token> sentence) {
        var tags = new ArrayList<String>();
        Named before = null;
        for (var token : sentence) {
            var mention = mentionOf(token.span());
            if (mention == null) tags.add("O");
            else tags.add((mention.equals(before) ? "I-" : "B-") + type(mention.type()));
            before = mention;
        }
        return tags;
    }

    private @Nullable Named mentionOf(Span token) {
        while (next < mentions.size() && mentions.get(next).span().end() <= token.begin()) next++;
        for (int at = next; at < mentions.size(); at++) {
            var span = mentions.get(at).span();
            if (span.begin() >= token.end()) return null;
            var shared = Math.min(span.end(), token.end()) - Math.max(span.begin(), token.begin());
            if (2 * shared > token.length()) return mentions.get(at);
        }
        return null;
    }

    private static String type(Entity.Type type) {
        return switch (type) {
            case PERSON -> "PER";
            case ORGANISATION -> "ORG";
            case LOCATION -> "LOC";
            case EVENT, MISC -> "MISC";
        };
    }
}
