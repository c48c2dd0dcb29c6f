package org.newswire.enrich.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Before {@code in}: one has these in a company. */
    private static final Set<String> IN_FIRMS = WordSet.of(
            "share shares stake stakes stock investor investors investment shareholder shareholders holding");

    private static final Set<String> OF_PLACES =
            WordSet.of("mayor governor people city town port village district island bay coast streets residents");

    /** With the second words of the names. */
    private final Map<String, Set<String>> words = new HashMap<>();

    private FirstWords() {}

    /** @param filed places of the dateline */
    static void mark(List<Marking> story, Set<String> filed, Gazetteer gazetteer) {
        FirstWords first = new FirstWords();
        for (Marking line : story) first.learn(line);
        if (first.words.isEmpty()) return;
        first.words.keySet().removeAll(filed);
        first.words
                .keySet()
                .removeIf(word -> word.length() < SHORTEST
                        || NameGrouper.isGeneric(word)
                        || GivenNames.isKnown(word.toLowerCase(Locale.ROOT))
                        || !gazetteer.senses(word).isEmpty());
        for (Marking line : story) first.forget(line);
        if (first.words.isEmpty()) return;
        for (Marking line : story) first.apply(line);
    }

    private void learn(Marking line) {
        for (TaggedName name : line.names()) {
            boolean several =
                    name.length() > 1 && !line.inTitleCase() && !line.line().inCapitals();
            if (several && name.type() == Entity.Type.ORGANISATION && line.isCapital(name.begin() + 1))
                words.computeIfAbsent(line.word(name.begin()), word -> new HashSet<>())
                        .add(line.lower(name.begin() + 1));
        }
    }

    private void forget(Marking line) {
        for (int at = 0; at < line.size(); at++) {
            String word = line.word(at);
            if (line.isLower(at)) words.remove(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            if (!words.containsKey(word)) continue;
            TaggedName name = line.name(at);
            boolean single = name == null || name.length() == 1;
            boolean ruled = line.lower(at - 1).equals("of") && OF_PLACES.contains(line.lower(at - 2));
            boolean place = single
                    && (ruled
                            || (BEFORE_PLACES.contains(line.lower(at - 1)) && !IN_FIRMS.contains(line.lower(at - 2))));
            boolean inPlace = single && line.word(at + 1).equals(",") && line.isName(at + 2, Entity.Type.LOCATION);
            boolean person = name != null && name.type() == Entity.Type.PERSON && name.length() > 1;
            if (place || inPlace || person || (name != null && name.certain() && single)) words.remove(word);
        }
    }

    private void apply(Marking line) {
        for (int at = 0; at < line.size(); at++) {
            Set<String> seconds = words.get(line.word(at));
            if (seconds == null || seconds.contains(line.lower(at + 1))) continue;
            TaggedName name = line.name(at);
            boolean alone = name == null
                    && !line.isCapital(at + 1)
                    && (at == 1 || !line.isCapital(at - 1))
                    && !line.inTitleCase();
            boolean mistaken = name != null
                    && name.length() == 1
                    && name.type() != Entity.Type.ORGANISATION
                    && name.type() != Entity.Type.MISC;
            if (alone || mistaken) line.put(at, at + 1, Entity.Type.ORGANISATION);
        }
    }
}
