package org.newswire.enrich;

import java.util.ArrayList;
import java.util.List;
import org.newswire.enrich.AnnotatorRun.Status;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.temporal.Timex;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.topic.TopicTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs every annotator over an article. An annotator that fails is recorded and the others still run: the failure of
 * one never loses the item. Thread-safe, as its annotators are.
 */
public final class Enricher {

    private static final Logger log = LoggerFactory.getLogger(Enricher.class);

    private final Annotator<Entity> entities;
    private final Annotator<Timex> dates;
    private final Annotator<TopicTag> topics;

    public Enricher(Annotator<Entity> entities, Annotator<Timex> dates, Annotator<TopicTag> topics) {
        this.entities = entities;
        this.dates = dates;
        this.topics = topics;
    }

    /** Everything that the annotators find in the article. Never throws for anything an article can contain. */
    public Annotations enrich(Article article) {
        var runs = new ArrayList<AnnotatorRun>();
        return new Annotations(
                article, run(entities, article, runs), run(dates, article, runs), run(topics, article, runs), runs);
    }

    // A rule that recurses too deep on hostile text is a failure of that annotator, not of the process.
    @SuppressWarnings("CatchingUnchecked")
    private static <T> List<T> run(Annotator<T> annotator, Article article, List<AnnotatorRun> runs) {
        try {
            if (!annotator.reads(article)) {
                runs.add(ended(annotator, Status.SKIPPED, "does not read language " + article.language()));
                return List.of();
            }
            var found = annotator.annotate(article);
            runs.add(new AnnotatorRun(annotator.name(), annotator.version(), Status.OK, null));
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
}
