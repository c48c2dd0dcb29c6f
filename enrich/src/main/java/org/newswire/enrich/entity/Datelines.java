package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import org.newswire.enrich.text.Token;

/**
 * Reads the places out of a dateline, {@code RIGA/WASHINGTON, Latvia, Nov 10 (BP) —}. The place comes first and needs
 * no model; what follows a comma may be its country or the agency, so the models decide. The agency's initials are
 * not reported: they say who wrote the story, not what it is about.
 */
final class Datelines {

    /** More words than the place of any dateline has; one that has more is something else. */
    private static final int PLACE_LIMIT = 5;

    private final NameTagger tagger;

    Datelines(NameTagger tagger) {
        this.tagger = tagger;
    }

    /** The dateline with its places. */
    Line read(List<Token> tokens, Truecaser truecaser) {
        List<String> words =
                tokens.stream().map(token -> truecaser.restore(token.form())).toList();
        int end = 0;
        while (end < words.size() && !endsPlaces(words.get(end))) end++;
        List<TaggedName> places = new ArrayList<>();
        List<TaggedName> tagged = tagger.tag(words.subList(0, end));
        boolean certain = true;
        for (int begin = 0; begin < end; ) {
            int next = begin;
            while (next < end && !separates(words.get(next))) next++;
            TaggedName place = new TaggedName(begin, next, Entity.Type.LOCATION);
            if (place.length() > 0 && place.length() <= PLACE_LIMIT && (certain || tagged.contains(place)))
                places.add(place);
            certain = next < end && words.get(next).equals("/");
            begin = next + 1;
        }
        return new Line(tokens, words, true, places);
    }

    private static boolean endsPlaces(String word) {
        return switch (word) {
            case "(", "[", "-", "--", "\u2013", "\u2014", ":" -> true;
            default -> word.codePoints().anyMatch(Character::isDigit) || Months.isName(Slug.of(Slug.words(word)));
        };
    }

    private static boolean separates(String word) {
        return word.equals(",") || word.equals("/") || word.equals(";");
    }
}
