package org.newswire.enrich.entity;

import java.util.List;
import java.util.Set;
import org.newswire.enrich.entity.gazetteer.Gazetteer;

/**
 * Reads what the look of news copy says about names and no model of single sentences sees: works in quotation marks,
 * nicknames, words such as {@code Riga-based}, nouns beside names, initials, rows of results, teams that bear the name
 * of a town. Thread-safe.
 */
final class NewsCopy {

    private final Gazetteer gazetteer;
    private final Nations nations;

    NewsCopy(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.nations = new Nations(gazetteer);
    }

    /**
     * The same lines with names added, cut, completed and typed. Linear in the words.
     *
     * @param filed words for the places that the story was filed from
     */
    List<Line> read(List<Line> lines, Set<String> filed) {
        List<Marking> story = lines.stream().map(Marking::new).toList();
        for (Marking line : story) {
            Compounds.mark(line);
            QuotedNames.mark(line);
            NameEnds.mark(line);
            NewsAgencies.mark(line, nations);
            PlaceLists.mark(line);
        }
        Possessives.mark(story, nations);
        Kinds.mark(story, nations);
        Acronyms.mark(story);
        if (Sport.isAbout(story)) {
            story.forEach(line -> Results.mark(line, nations));
            Teams.mark(story, nations);
        }
        FirstWords.mark(story, filed, gazetteer);
        Headlines.mark(story);
        return story.stream().map(Marking::line).toList();
    }
}
