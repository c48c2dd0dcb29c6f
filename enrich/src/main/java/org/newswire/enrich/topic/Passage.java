package org.newswire.enrich.topic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Span;

/**
 * A sentence that rules may read.
 *
 * @param span the sentence in the text
 * @param place where in the story it stands
 * @param words its words; a possessive {@code 's} and quotation marks are left out, so that phrases run across them
 * @param inCapitals whether it has no small letter, as old wire headlines have none
 */
record Passage(Span span, Place place, List<Word> words, boolean inCapitals) {

    /** Where a sentence stands, and how much more its words say about the story than those of the rest. */
    enum Place {
        HEADLINE(2.0),
        LEAD(1.5),
        BODY(1.0);

        final double boost;

        Place(double boost) {
            this.boost = boost;
        }
    }

    private static final int LEAD_SENTENCES = 2;
    private static final Set<Region.Type> NOT_READ =
            EnumSet.of(Region.Type.BYLINE, Region.Type.DATELINE, Region.Type.SECTION_LABEL, Region.Type.BOILERPLATE);
    private static final Set<String> SKIPPED =
            Set.of("'s", "\u2019s", "'", "\u2019", "\"", "``", "''", "\u201c", "\u201d", "\u2018", "\u00ab", "\u00bb");

    /** The sentences of a story in order, without those of bylines, datelines, section labels and boilerplate. */
    static List<Passage> of(Article article) {
        var headline = article.region(Region.Type.HEADLINE).map(Region::span);
        var skipped = article.regions().stream()
                .filter(region -> NOT_READ.contains(region.type()))
                .map(Region::span)
                .toList();
        var passages = new ArrayList<Passage>(article.sentences().size());
        int bodySentences = 0;
        for (var sentence : article.sentences()) {
            if (isIn(skipped, sentence.span())) continue;
            var inHeadline = headline.isPresent() && headline.get().overlaps(sentence.span());
            if (!inHeadline) bodySentences++;
            passages.add(passage(
                    sentence, inHeadline ? Place.HEADLINE : bodySentences <= LEAD_SENTENCES ? Place.LEAD : Place.BODY));
        }
        return passages;
    }

    private static boolean isIn(List<Span> regions, Span sentence) {
        for (var region : regions) if (region.overlaps(sentence)) return true;
        return false;
    }

    private static Passage passage(Sentence sentence, Place place) {
        var words = new ArrayList<Word>(sentence.tokens().size());
        boolean inCapitals = true;
        for (var token : sentence.tokens()) {
            if (token.form().length() <= 2 && SKIPPED.contains(token.form())) continue;
            words.addAll(Word.cut(token.form(), token.span().begin()));
            if (inCapitals && hasSmallLetter(token.form())) inCapitals = false;
        }
        return new Passage(sentence.span(), place, words, inCapitals);
    }

    private static boolean hasSmallLetter(String form) {
        return form.chars().anyMatch(Character::isLowerCase);
    }
}
