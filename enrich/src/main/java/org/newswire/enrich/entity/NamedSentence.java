package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

/**
 * A sentence as words, with the names in it. A place before its first word or after its last has an empty word and no
 * name, so that patterns need not ask where it ends.
 */
final class NamedSentence {

    /**
     * A name in the sentence.
     *
     * @param begin its first word
     * @param end the word after its last
     * @param entity which entity it names, by position in the story's list
     */
    record Name(int begin, int end, Entity.Type type, int entity) {}

    private final String text;
    private final List<Token> tokens;
    private final @Nullable Name[] names;

    private NamedSentence(String text, Sentence sentence) {
        this.text = text;
        this.tokens = sentence.tokens();
        this.names = new Name[tokens.size()];
    }

    private record Place(Span span, Entity.Type type, int entity) {}

    /** The sentences of a story that name a person, in order, with every mention in them. */
    static List<NamedSentence> of(String text, List<Sentence> sentences, List<Entity> entities) {
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < entities.size(); at++) {
            Entity entity = entities.get(at);
            for (Mention mention : entity.mentions()) places.add(new Place(mention.span(), entity.type(), at));
        }
        places.sort(Comparator.comparing(Place::span));
        List<NamedSentence> named = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            int begin = next;
            boolean person = false;
            while (next < places.size()
                    && places.get(next).span().begin() < sentence.span().end()) {
                person |= places.get(next++).type() == Entity.Type.PERSON;
            }
            if (person) named.add(of(text, sentence, places.subList(begin, next)));
        }
        return named;
    }

    private static NamedSentence of(String text, Sentence sentence, List<Place> places) {
        NamedSentence named = new NamedSentence(text, sentence);
        int token = 0;
        for (Place place : places) token = named.mark(place, token);
        return named;
    }

    private int mark(Place place, int from) {
        int begin = from;
        while (begin < tokens.size()
                && tokens.get(begin).span().end() <= place.span().begin()) begin++;
        int end = begin;
        while (end < tokens.size() && tokens.get(end).span().overlaps(place.span())) end++;
        Name name = new Name(begin, end, place.type(), place.entity());
        for (int at = begin; at < end; at++) names[at] = name;
        return end;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The word as it is written; empty outside the sentence. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).form() : "";
    }

    String lower(int at) {
        return word(at).toLowerCase(Locale.ROOT);
    }

    boolean isCapitalised(int at) {
        String word = word(at);
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether it is a word of small letters, hyphens allowed. */
    boolean isSmall(int at) {
        String word = word(at);
        return !word.isEmpty() && word.codePoints().allMatch(letter -> Character.isLowerCase(letter) || letter == '-');
    }

    @Nullable
    Name name(int at) {
        return at >= 0 && at < names.length ? names[at] : null;
    }

    boolean isPerson(int at) {
        Name name = name(at);
        return name != null && name.type() == Entity.Type.PERSON;
    }

    boolean isPossessive(int at) {
        String word = word(at);
        return word.equals("'s") || word.equals("\u2019s") || word.equals("'") || word.equals("\u2019");
    }

    /** The text from one word to before another, on one line. */
    String text(int begin, int end) {
        int from = tokens.get(begin).span().begin();
        int to = tokens.get(end - 1).span().end();
        return text.substring(from, to).replaceAll("\\s+", " ");
    }
}
