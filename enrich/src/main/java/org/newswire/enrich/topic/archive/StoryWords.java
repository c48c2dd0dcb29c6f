package org.newswire.enrich.topic.archive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

/** The words of a story's headline and running text as phrases are made of, in small letters. */
final class StoryWords {

    /** Words that are read; the rest of a very long story says little that they do not. */
    private static final int MOST_WORDS = 3000;

    private static final Set<Region.Type> NOT_READ =
            EnumSet.of(Region.Type.BYLINE, Region.Type.DATELINE, Region.Type.SECTION_LABEL, Region.Type.BOILERPLATE);

    private StoryWords() {}

    /** A word with its place in the text. */
    record Word(String form, Span span) {}

    /** Runs of words with nothing between them but blanks, in order; a phrase never leaves its run. */
    static List<List<Word>> runs(Article article) {
        var skipped = article.regions().stream()
                .filter(region -> NOT_READ.contains(region.type()))
                .map(Region::span)
                .toList();
        var runs = new ArrayList<List<Word>>();
        int words = 0;
        for (var sentence : article.sentences()) {
            if (words >= MOST_WORDS) break;
            if (skipped.stream().anyMatch(sentence.span()::overlaps)) continue;
            var run = new ArrayList<Word>();
            for (Token token : sentence.tokens()) {
                if (token.form().codePoints().anyMatch(Character::isLetter)) {
                    run.add(new Word(token.form().toLowerCase(Locale.ROOT), token.span()));
                    words++;
                } else if (!run.isEmpty()) {
                    runs.add(List.copyOf(run));
                    run.clear();
                }
            }
            if (!run.isEmpty()) runs.add(List.copyOf(run));
        }
        return runs;
    }
}
