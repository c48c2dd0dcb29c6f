package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Token;

/** Finds every place in a story that names something. Boilerplate and section labels name nothing that counts. */
final class MentionFinder {

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

    private final NameTagger tagger;
    private final Datelines datelines;
    private final Bylines bylines;
    private final KnownNames known;
    private final NewsCopy copy;

    MentionFinder(NameTagger tagger, Gazetteer gazetteer) {
        this.tagger = tagger;
        this.datelines = new Datelines(tagger, gazetteer);
        this.bylines = new Bylines(tagger);
        this.known = new KnownNames(gazetteer);
        this.copy = new NewsCopy(gazetteer);
    }

    /** Names in the order of the text, not overlapping. */
    List<NamedSpan> find(Article article) {
        List<Sentence> story = new ArrayList<>();
        List<Sentence> filings = new ArrayList<>();
        List<Sentence> bylined = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            switch (regionOf(sentence, article).orElse(Region.Type.HEADLINE)) {
                case HEADLINE -> story.add(sentence);
                case DATELINE -> filings.add(sentence);
                case BYLINE -> bylined.add(sentence);
                case SECTION_LABEL, BOILERPLATE -> {}
            }
        }
        Truecaser truecaser = new Truecaser(story);
        List<List<String>> words = new ArrayList<>(story.size());
        for (Sentence sentence : story) words.add(words(sentence.tokens(), truecaser));
        List<Reading> readings = tagger.read(words);
        List<Line> tagged = new ArrayList<>(story.size());
        for (int at = 0; at < words.size(); at++)
            tagged.add(known.complete(line(story.get(at).tokens(), words.get(at), readings.get(at))));
        List<Line> filed = new ArrayList<>();
        for (Sentence sentence : filings) filed.add(datelines.read(sentence.tokens(), truecaser));
        List<Line> lines = new ArrayList<>(Repeats.complete(copy.read(tagged, places(filed, article.text()))));
        lines.addAll(filed);
        for (Sentence sentence : bylined) lines.add(bylines.read(sentence.tokens()));

        List<NamedSpan> found = new ArrayList<>();
        int firstFiling = readings.size();
        for (int at = 0; at < lines.size(); at++) {
            boolean isFiling = at >= firstFiling && at < firstFiling + filings.size();
            for (TaggedName name : lines.get(at).names()) {
                Confidence confidence =
                        at < readings.size() ? Confidence.of(name, readings.get(at)) : Confidence.OF_COPY;
                mention(lines.get(at), name, article.text())
                        .map(mention -> isFiling ? Senders.read(mention, article) : mention)
                        .map(mention -> mention.with(confidence))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(NamedSpan::span));
        return found;
    }

    private static Set<String> places(List<Line> filed, String text) {
        Set<String> places = new HashSet<>();
        for (Line line : filed) {
            for (TaggedName name : line.names())
                if (name.type() == Entity.Type.LOCATION)
                    places.add(line.mention(name, text).form());
        }
        return places;
    }

    private static Line line(List<Token> tokens, List<String> words, Reading reading) {
        return new Line(tokens, words, Truecaser.isShouting(tokens), reading.names());
    }

    private static List<String> words(List<Token> tokens, Truecaser truecaser) {
        boolean shouting = Truecaser.isShouting(tokens);
        return tokens.stream()
                .map(token -> shouting ? truecaser.restore(token.form()) : token.form())
                .toList();
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
        while (begin < end && isEnding(words.get(end - 1), name.type()) && !closes(words.subList(begin, end))) end--;
        if (words.subList(begin, Math.max(begin, end)).stream().noneMatch(MentionFinder::hasCapital))
            return Optional.empty();
        TaggedName trimmed = new TaggedName(begin, end, name.type(), name.certain());
        return TypeRules.refine(name.type(), words.subList(begin, end))
                .map(type -> line.mention(trimmed.as(type), text));
    }

    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter));
    }

    /** A dash of its own, as in {@code OSLO - Rate decision}, parts people and places; companies have it in their name. */
    private static int beforeDash(List<String> words, int begin, int end) {
        for (int at = begin + 1; at < end; at++) {
            if (DASHES.contains(words.get(at))) return at;
        }
        return end;
    }

    /** Whether the last word closes a bracket of the name: {@code Kalve (J)}. */
    private static boolean closes(List<String> words) {
        return words.get(words.size() - 1).equals(")") && words.contains("(");
    }

    /** Organisations may end in a possessive of their own: {@code McDonald's}. */
    private static boolean isEnding(String word, Entity.Type type) {
        if (word.equals("'s") || word.equals("\u2019s")) return type != Entity.Type.ORGANISATION;
        return !Name.isPossible(word);
    }
}
