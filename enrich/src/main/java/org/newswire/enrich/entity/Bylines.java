package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newswire.enrich.text.Token;

/**
 * Reads people, places and agencies out of a byline or a credit: {@code By JANE ROE and John Doe, Baltic Press},
 * {@code (Reporting by Jane Roe in Riga; Editing by John Doe)}. Two words and more are a person and a name after
 * {@code in} is a place, unless the models know better; single words are what the models say.
 */
final class Bylines {

    /** Words of the longest name of a person or place here. */
    private static final int NAME_LIMIT = 4;

    private static final Set<String> SEPARATORS = WordSet.of(", ; / | & : ( ) . - -- \u2013 \u2014 and by with for of");
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "from");
    private static final Set<String> PARTICLES =
            WordSet.of("de del della di da dos du la le van von der den bin al el");
    private static final Set<String> OFFICES = WordSet.of(
            "writer writers correspondent correspondents reporter reporters editor editors staff bureau press"
                    + " news agency newsroom desk service our special reporting writing editing additional compiled"
                    + " written edited translated");

    private final NameTagger tagger;

    Bylines(NameTagger tagger) {
        this.tagger = tagger;
    }

    /** The byline with what it names. */
    Line read(List<Token> tokens) {
        List<String> words = tokens.stream().map(token -> calm(token.form())).toList();
        List<TaggedName> tagged = tagger.tag(words);
        List<TaggedName> names = new ArrayList<>();
        String before = "";
        for (int begin = 0; begin < words.size(); ) {
            int end = begin;
            while (end < words.size() && !separates(words.get(end))) end++;
            if (end > begin) names.addAll(names(words, begin, end, before, tagged));
            before = end < words.size() ? lower(words.get(end)) : "";
            begin = end + 1;
        }
        return new Line(tokens, words, true, names);
    }

    private static List<TaggedName> names(
            List<String> words, int begin, int end, String before, List<TaggedName> tagged) {
        List<TaggedName> inside = tagged.stream()
                .filter(name -> begin <= name.begin() && name.end() <= end)
                .toList();
        Optional<TaggedName> name = isName(words.subList(begin, end))
                ? Optional.of(new TaggedName(begin, end, Entity.Type.PERSON))
                : Optional.empty();
        if (name.isEmpty()) return inside;
        if (BEFORE_PLACES.contains(before)) return List.of(name.get().as(Entity.Type.LOCATION));
        boolean known = inside.stream().anyMatch(one -> !isPersonOrThing(one.type()) && one.length() == end - begin);
        return known || end - begin == 1 ? inside : List.of(name.get());
    }

    /** Things have no bylines: the models then mean a name that they do not know. */
    private static boolean isPersonOrThing(Entity.Type type) {
        return type == Entity.Type.PERSON || type == Entity.Type.MISC;
    }

    private static boolean isName(List<String> words) {
        if (words.size() > NAME_LIMIT) return false;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            boolean particle = at > 0 && at < words.size() - 1 && PARTICLES.contains(word);
            if (!particle && !Character.isUpperCase(word.codePointAt(0))) return false;
            if (OFFICES.contains(lower(word))) return false;
        }
        return true;
    }

    /** {@code ROE} as {@code Roe}; initials and short words, which may be an agency's, stay. */
    private static String calm(String form) {
        return form.length() > 4 ? Truecaser.shown(form, Entity.Type.PERSON, false) : form;
    }

    private static boolean separates(String word) {
        String lower = lower(word);
        return SEPARATORS.contains(lower) || BEFORE_PLACES.contains(lower);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
