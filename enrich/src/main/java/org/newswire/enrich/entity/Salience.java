package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Span;

/**
 * How much a story is about each of its entities: the weighted mean of three things that news is written by.
 *
 * <ul>
 *   <li>headline, weight 0.3: 1 when the headline names it; left out of the mean where the story has no headline;
 *   <li>place, weight 0.35: of the body's sentence that names it first, 3 / (3 + sentences before it), so 1 in the lead
 *       and half in the fourth sentence; 0 when only the headline names it;
 *   <li>share, weight 0.35: log(1 + its mentions) / log(1 + mentions of the entity with most of them).
 * </ul>
 *
 * A dateline says where the story was filed, not what it is about, so a name in it counts for nothing. Values are rounded
 * to thousandths. Another mention of an entity never makes it less salient.
 *
 * <p>Source: Dunietz and Gillick, A New Entity Salience Task with Millions of Training Examples, EACL 2014: where an
 * entity is first named and how often tell most; the headline adds to them. The weights are ours.
 */
final class Salience {

    private static final double HEADLINE = 0.3;
    private static final double PLACE = 0.35;
    private static final double SHARE = 0.35;
    /** Sentences after which the place counts half. */
    private static final double HALF = 3;

    private final List<Span> headlines;
    private final List<Span> datelines;
    private final List<Span> body;

    private Salience(Article article) {
        this.headlines = spans(article, Region.Type.HEADLINE);
        this.datelines = spans(article, Region.Type.DATELINE);
        this.body = article.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> !isIn(headlines, sentence) && !isIn(datelines, sentence))
                .sorted()
                .toList();
    }

    /** The entities of a story with their salience, most salient first, then by first mention. */
    static List<Entity> rank(List<Entity> entities, Article article) {
        Salience salience = new Salience(article);
        List<List<Mention>> counted = entities.stream().map(salience::counted).toList();
        int most = counted.stream().mapToInt(List::size).max().orElse(0);
        List<Entity> ranked = new ArrayList<>();
        for (int at = 0; at < entities.size(); at++) {
            ranked.add(entities.get(at).withSalience(salience.of(counted.get(at), most)));
        }
        ranked.sort(Comparator.comparingDouble((Entity entity) -> -entity.salience())
                .thenComparing(entity -> entity.mentions().get(0).span()));
        return List.copyOf(ranked);
    }

    private List<Mention> counted(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> !isIn(datelines, mention.span()))
                .toList();
    }

    private double of(List<Mention> mentions, int most) {
        if (mentions.isEmpty()) return 0;
        double sum = PLACE * place(mentions) + SHARE * Math.log1p(mentions.size()) / Math.log1p(most);
        double weights = PLACE + SHARE;
        if (!headlines.isEmpty()) {
            boolean named = mentions.stream().anyMatch(mention -> isIn(headlines, mention.span()));
            sum += named ? HEADLINE : 0;
            weights += HEADLINE;
        }
        return Math.min(1, Math.round(1000 * sum / weights) / 1000.0);
    }

    private double place(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::span)
                .filter(span -> !isIn(headlines, span))
                .mapToDouble(span -> HALF / (HALF + sentencesBefore(span)))
                .findFirst()
                .orElse(0);
    }

    private int sentencesBefore(Span mention) {
        int low = 0;
        int high = body.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (body.get(middle).end() <= mention.begin()) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static List<Span> spans(Article article, Region.Type type) {
        return article.regions().stream()
                .filter(region -> region.type() == type)
                .map(Region::span)
                .toList();
    }

    private static boolean isIn(List<Span> regions, Span span) {
        for (Span region : regions) {
            if (region.contains(span)) return true;
        }
        return false;
    }
}
