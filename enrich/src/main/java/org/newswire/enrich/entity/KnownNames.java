package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newswire.enrich.entity.gazetteer.Alias;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.entity.gazetteer.Match;
import org.newswire.enrich.entity.gazetteer.Sense;

/**
 * Finds the names that are unmistakable wherever they stand, such as {@code Covid-19}, and that the models did not see,
 * saw only in part, or took for something else. What is part of a longer name stays so.
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
            Optional<TaggedName> known = unmistakable(match);
            if (known.isPresent()) names = with(known.get(), names);
        }
        return names == line.names() ? line : line.with(names);
    }

    private static Optional<TaggedName> unmistakable(Match match) {
        return match.senses().stream()
                .filter(sense -> sense.use() == Alias.Use.UNMISTAKABLE)
                .map(Sense::entry)
                .map(entry -> new TaggedName(match.begin(), match.end(), entry.type()))
                .findFirst();
    }

    private static List<TaggedName> with(TaggedName known, List<TaggedName> names) {
        List<TaggedName> all = new ArrayList<>();
        for (TaggedName name : names) {
            if (!name.overlaps(known)) all.add(name);
            else if (name.begin() < known.begin() || name.end() > known.end()) return names;
        }
        all.add(known);
        all.sort(Comparator.comparingInt(TaggedName::begin));
        return all;
    }
}
