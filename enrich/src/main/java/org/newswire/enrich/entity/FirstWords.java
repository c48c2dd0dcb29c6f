package org.newswire.enrich.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newswire.enrich.entity.gazetteer.Gazetteer;

/**
 * Organisations by the first word of their names: {@code Kvarts} in a story about {@code Kvarts Semiconductor}. Only a
 * word that is nothing else is taken for one: not a place that everybody knows or that something happens in, nobody's
 * first or last name, and no word that the story has in small letters.
 */
final class FirstWords {

    /** Letters of the shortest word that is looked for. */
    private static final int SHORTEST = 4;

    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "from", "outside", "to");

    private final Set<String> words = new HashSet<>();

    private FirstWords() {}

    static void mark(List<Marking> story, Gazetteer gazetteer) {
        FirstWords first = new FirstWords();
        for (Marking line : story) first.learn(line);
        if (first.words.isEmpty()) return;
        first.words.removeIf(word -> word.length() < SHORTEST
                || NameGrouper.isGeneric(word)
                || GivenNames.isKnown(word.toLowerCase(Locale.ROOT))
                || !gazetteer.senses(word).isEmpty());
        for (Marking line : story) first.forget(line);
        if (first.words.isEmpty()) return;
        for (Marking line : story) first.apply(line);
    }

    private void learn(Marking line) {
        for (TaggedName name : line.names()) {
            boolean several = name.length() > 1 && !line.inTitleCase() && !line.line().inCapitals();
            if (several && name.type() == Entity.Type.ORGANISATION && line.isCapital(name.begin() + 1))
                words.add(line.word(name.begin()));
        }
    }

    private void forget(Marking line) {
        for (int at = 0; at < line.size(); at++) {
            String word = line.word(at);
            if (line.isLower(at)) words.remove(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            if (!words.contains(word)) continue;
            TaggedName name = line.name(at);
            boolean single = name == null || name.length() == 1;
            boolean place = single && BEFORE_PLACES.contains(line.lower(at - 1));
            boolean inPlace = single && line.word(at + 1).equals(",") && line.isName(at + 2, Entity.Type.LOCATION);
            boolean person = name != null && name.type() == Entity.Type.PERSON && name.length() > 1;
            if (place || inPlace || person || (name != null && name.certain() && single)) words.remove(word);
        }
    }

    private void apply(Marking line) {
        for (int at = 0; at < line.size(); at++) {
            if (!words.contains(line.word(at))) continue;
            TaggedName name = line.name(at);
            boolean alone = name == null && !line.isCapital(at + 1) && !line.isCapital(at - 1) && !line.inTitleCase();
            boolean mistaken = name != null && name.length() == 1 && name.type() != Entity.Type.ORGANISATION
                    && name.type() != Entity.Type.MISC;
            if (alone || mistaken) line.put(at, at + 1, Entity.Type.ORGANISATION);
        }
    }
}
