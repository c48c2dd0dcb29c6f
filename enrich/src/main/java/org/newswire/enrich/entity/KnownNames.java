package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.entity.gazetteer.Match;
import org.newswire.enrich.entity.gazetteer.Sense;

/**
 * Finds the names that the models did not see and that hardly anything else is written like, {@code West Bank}; and
 * those that are unmistakable, {@code Covid-19}, where they saw only a part or took it for something else. What seems
 * to be part of a longer name stays as it is.
 */
final class KnownNames {

    private final Gazetteer gazetteer;

    KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The line with these names too. */
    Line complete(Line line) {
        List<TaggedName> names = line.names();
        for (int at = 0; at < line.words().size(); at++) {
            Match match = gazetteer.longest(line.words(), at);
            if (match == null) continue;
            at = match.end() - 1;
            for (Sense sense : match.senses()) names = with(match, sense, names, line.words());
        }
        return names == line.names() ? line : line.with(names);
    }

    private static List<TaggedName> with(Match match, Sense sense, List<TaggedName> names, List<String> words) {
        TaggedName known =
                new TaggedName(match.begin(), match.end(), sense.entry().type());
        List<TaggedName> others =
                names.stream().filter(name -> !name.overlaps(known)).toList();
        boolean isNew = others.size() == names.size();
        boolean sure = switch (sense.use()) {
            case UNMISTAKABLE -> names.stream().allMatch(name -> !name.overlaps(known) || contains(known, name));
            case DISTINCT -> isNew;
            case USUAL, SHARED -> false;
        };
        if (!sure || (isNew && isPart(match, words))) return names;
        List<TaggedName> all = new ArrayList<>(others);
        all.add(known);
        all.sort(Comparator.comparingInt(TaggedName::begin));
        return all;
    }

    private static boolean contains(TaggedName longer, TaggedName name) {
        return longer.begin() <= name.begin() && name.end() <= longer.end();
    }

    /** Whether capitals beside it make it look like part of a longer name, {@code American Physical Society}. */
    private static boolean isPart(Match match, List<String> words) {
        return (match.end() < words.size() && isCapitalised(words.get(match.end())))
                || (match.begin() > 1 && isCapitalised(words.get(match.begin() - 1)));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
