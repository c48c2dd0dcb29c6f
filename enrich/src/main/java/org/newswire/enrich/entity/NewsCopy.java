package org.newswire.enrich.entity;

import java.util.List;

/**
 * Reads what the look of news copy says about names and no model of single sentences sees: works in quotation marks,
 * nicknames, words such as {@code Riga-based}, nouns beside names, initials, rows of results, teams that bear the name
 * of a town.
 */
final class NewsCopy {

    private NewsCopy() {}

    /** The same lines with names added, cut, completed and typed. Linear in the words. */
    static List<Line> read(List<Line> lines) {
        List<Marking> story = lines.stream().map(Marking::new).toList();
        for (Marking line : story) {
            Compounds.mark(line);
            QuotedNames.mark(line);
            NameEnds.mark(line);
        }
        Possessives.mark(story);
        Kinds.mark(story);
        Acronyms.mark(story);
        if (Sport.isAbout(story)) {
            story.forEach(Results::mark);
            Teams.mark(story);
        }
        Headlines.mark(story);
        return story.stream().map(Marking::line).toList();
    }
}
