package org.newswire.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.AnnotatorRun.Status;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.temporal.Timex;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.topic.TopicTagger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs every annotator over an article; the topics are told what the entities are. An annotator that fails is recorded and the others still run: the failure of
 * one never loses the item. Thread-safe, as its annotators are.
 */
public final class Enricher {

    private static final Logger log = LoggerFactory.getLogger(Enricher.class);

    /**
     * Characters of a text that annotators read, about 45,000 words. One item must not hold a transaction open for
     * longer than its timeout; the longest stories stay far below, transcripts and tables of results do not.
     */
    static final int MOST_READ = 250_000;

    private final Annotator<Entity> entities;
    private final Annotator<Timex> dates;
    private final TopicTagger topics;

    public Enricher(Annotator<Entity> entities, Annotator<Timex> dates, TopicTagger topics) {
        this.entities = entities;
        this.dates = dates;
        this.topics = topics;
    }

    /** Everything that the annotators find in the article. Never throws for anything an article can contain. */
    public Annotations enrich(Article article) {
        var runs = new ArrayList<AnnotatorRun>();
        var read = beginning(article);
        var named = run(entities, read, entities::annotate, runs);
        var dated = run(dates, read, dates::annotate, runs);
        var tagged = run(topics, read, any -> topics.annotate(any, named), runs);
        return new Annotations(article, named, dated, tagged, runs);
    }

    private static Article beginning(Article article) {
        if (article.text().length() <= MOST_READ) return article;
        return article.withSentences(article.sentences().stream()
                .takeWhile(sentence -> sentence.span().end() <= MOST_READ)
                .toList());
    }

    // A rule that recurses too deep on hostile text is a failure of that annotator, not of the process.
    @SuppressWarnings("CatchingUnchecked")
    private static <T> List<T> run(
            Annotator<T> annotator, Article article, Function<Article, List<T>> annotate, List<AnnotatorRun> runs) {
        try {
            if (!annotator.reads(article)) {
                runs.add(ended(annotator, Status.SKIPPED, "does not read language " + article.language()));
                return List.of();
            }
            var found = annotate.apply(article);
            runs.add(new AnnotatorRun(annotator.name(), annotator.version(), Status.OK, cut(article)));
            return found;
        } catch (RuntimeException | StackOverflowError e) {
            log.warn("annotator failed name={} version={}", annotator.name(), annotator.version(), e);
            runs.add(ended(annotator, Status.FAILED, e.toString()));
            return List.of();
        }
    }

    private static AnnotatorRun ended(Annotator<?> annotator, Status status, String message) {
        return new AnnotatorRun(annotator.name(), annotator.version(), status, message);
    }

    private static @Nullable String cut(Article article) {
        var length = article.text().length();
        return length <= MOST_READ ? null : "read the first " + MOST_READ + " of " + length + " characters";
    }
}
