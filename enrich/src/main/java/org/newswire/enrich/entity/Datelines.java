package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.text.Token;

/**
 * Reads places and agency out of a dateline, {@code RIGA/WASHINGTON, Latvia, Nov 10 (BP) —}. The place comes first and
 * needs no model; what follows a comma may be its country or the agency, so the models decide. What stands between
 * brackets or slashes is the agency, unless the models take it for a place and the gazetteer has one of that name, or
 * it has several words: {@code SPRINGFIELD (Illinois)}.
 */
final class Datelines {

    /** More words than the place of any dateline has; one that has more is something else. */
    private static final int PLACE_LIMIT = 5;

    private static final int AGENCY_LIMIT = 4;

    private final NameTagger tagger;
    private final Gazetteer gazetteer;

    Datelines(NameTagger tagger, Gazetteer gazetteer) {
        this.tagger = tagger;
        this.gazetteer = gazetteer;
    }

    /** The dateline with what it names. */
    Line read(List<Token> tokens, Truecaser truecaser) {
        List<String> words =
                tokens.stream().map(token -> truecaser.restore(token.form())).toList();
        List<TaggedName> tagged = tagger.tag(words);
        int end = 0;
        while (end < words.size() && !endsPlaces(words.get(end))) end++;
        List<TaggedName> names = places(words, end, tagged);
        agency(words, end, tagged).ifPresent(names::add);
        return new Line(tokens, words, true, names);
    }

    private static List<TaggedName> places(List<String> words, int end, List<TaggedName> tagged) {
        List<TaggedName> places = new ArrayList<>();
        boolean certain = true;
        for (int begin = 0; begin < end; ) {
            int next = begin;
            while (next < end && !separates(words.get(next))) next++;
            TaggedName place = new TaggedName(begin, next, Entity.Type.LOCATION);
            if (place.length() > 0 && place.length() <= PLACE_LIMIT) {
                if (isUnitedNations(words, place))
                    places.add(place.as(Entity.Type.ORGANISATION).forCertain());
                else if (certain || tagged.contains(place)) places.add(place.forCertain());
                else if (tagged.contains(place.as(Entity.Type.ORGANISATION)))
                    places.add(place.as(Entity.Type.ORGANISATION));
            }
            certain = next < end && words.get(next).equals("/");
            begin = next + 1;
        }
        return places;
    }

    /** Stories are filed from its seat under its name. */
    private static boolean isUnitedNations(List<String> words, TaggedName place) {
        return String.join(" ", words.subList(place.begin(), place.end())).equalsIgnoreCase("United Nations");
    }

    private Optional<TaggedName> agency(List<String> words, int from, List<TaggedName> tagged) {
        int begin = from;
        while (begin < words.size() && !opens(words.get(begin))) begin++;
        int end = ++begin;
        while (end < words.size() && !closes(words.get(end))) end++;
        if (end <= begin || end >= words.size() || end - begin > AGENCY_LIMIT) return Optional.empty();
        if (!Character.isUpperCase(words.get(begin).codePointAt(0))) return Optional.empty();
        TaggedName agency = new TaggedName(begin, end, Entity.Type.ORGANISATION);
        TaggedName place = agency.as(Entity.Type.LOCATION);
        boolean isPlace = tagged.contains(place) && (place.length() > 1 || isKnownPlace(words.get(begin)));
        return Optional.of(isPlace ? place : agency.forCertain());
    }

    private boolean isKnownPlace(String word) {
        return gazetteer.senses(Truecaser.shown(word, Entity.Type.LOCATION, true)).stream()
                .anyMatch(sense -> sense.entry().type() == Entity.Type.LOCATION);
    }

    private static boolean opens(String word) {
        return word.equals("(") || word.equals("[") || word.equals("/");
    }

    private static boolean closes(String word) {
        return word.equals(")") || word.equals("]") || word.equals("/");
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
