package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Token;

/**
 * Finds every place in a story that names something. Bylines, boilerplate and section labels name nothing that the
 * story is about; of a dateline only the places count, not the agency.
 */
final class MentionFinder {

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

    private final NameTagger tagger;
    private final Datelines datelines;
    private final KnownNames known;

    MentionFinder(NameTagger tagger, Gazetteer gazetteer) {
        this.tagger = tagger;
        this.datelines = new Datelines(tagger);
        this.known = new KnownNames(gazetteer);
    }

    /** Names in the order of the text, not overlapping. */
    List<NamedSpan> find(Article article) {
        List<Sentence> story = new ArrayList<>();
        List<Sentence> filings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            switch (regionOf(sentence, article).orElse(Region.Type.HEADLINE)) {
                case HEADLINE -> story.add(sentence);
                case DATELINE -> filings.add(sentence);
                case BYLINE, SECTION_LABEL, BOILERPLATE -> {}
            }
        }
        Truecaser truecaser = new Truecaser(story);
        List<Line> tagged = story.stream()
                .map(sentence -> tag(sentence.tokens(), truecaser))
                .toList();
        List<Line> lines = new ArrayList<>(Repeats.complete(Acronyms.inBrackets(tagged)));
        for (Sentence sentence : filings) lines.add(datelines.read(sentence.tokens(), truecaser));

        List<NamedSpan> found = new ArrayList<>();
        for (Line line : lines) {
            for (TaggedName name : line.names())
                mention(line, name, article.text()).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(NamedSpan::span));
        return found;
    }

    private Line tag(List<Token> tokens, Truecaser truecaser) {
        boolean shouting = Truecaser.isShouting(tokens);
        List<String> words = tokens.stream()
                .map(token -> shouting ? truecaser.restore(token.form()) : token.form())
                .toList();
        return known.complete(new Line(tokens, words, shouting, tagger.tag(words)));
    }

    private static Optional<Region.Type> regionOf(Sentence sentence, Article article) {
        return article.regions().stream()
                .filter(region -> region.span().contains(sentence.span()))
                .map(Region::type)
                .findFirst();
    }

    /** Without the article, punctuation and possessive at its ends; empty when nothing is left that can be a name. */
    private static Optional<NamedSpan> mention(Line line, TaggedName name, String text) {
        List<String> words = line.words();
        int begin = name.begin();
        int end = name.end();
        while (begin < end
                && (!Name.isPossible(words.get(begin)) || words.get(begin).equals("the"))) begin++;
        if (name.type() == Entity.Type.PERSON || name.type() == Entity.Type.LOCATION)
            end = beforeDash(words, begin, end);
        while (begin < end && isEnding(words.get(end - 1), name.type())) end--;
        TaggedName trimmed = new TaggedName(begin, end, name.type());
        return TypeRules.refine(name.type(), words.subList(begin, end))
                .map(type -> line.mention(trimmed.as(type), text));
    }

    /** A dash of its own, as in {@code OSLO - Rate decision}, parts people and places; companies have it in their name. */
    private static int beforeDash(List<String> words, int begin, int end) {
        for (int at = begin + 1; at < end; at++) {
            if (DASHES.contains(words.get(at))) return at;
        }
        return end;
    }

    /** Organisations may end in a possessive of their own: {@code McDonald's}. */
    private static boolean isEnding(String word, Entity.Type type) {
        if (word.equals("'s") || word.equals("\u2019s")) return type != Entity.Type.ORGANISATION;
        return !Name.isPossible(word);
    }
}
