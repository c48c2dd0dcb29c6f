package org.newswire.enrich.evaluate;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.topic.MediaTopics;
import org.newswire.enrich.topic.TopicTag;
import org.newswire.enrich.topic.TopicTagger;

/** Tags the topics of documents just as the pipeline would, and measures how fast. Not thread-safe. */
public final class TopicEvaluation {

    private static final int WARMING_ROUNDS = 5;

    private final ArticleReader reader = new ArticleReader();
    private final MediaTopics vocabulary = MediaTopics.load();
    private final Annotator<Entity> entities;
    private final TopicTagger topics;
    private final int level;
    private final ProcessorTime time = new ProcessorTime();
    private int documents;

    /**
     * An evaluation of topics.
     *
     * @param entities finds the names that are evidence for topics
     * @param level level of the vocabulary that narrower topics are taken for, 1 for the top; {@link
     *     Integer#MAX_VALUE} to take each for itself
     */
    public TopicEvaluation(Annotator<Entity> entities, TopicTagger topics, int level) {
        this.entities = entities;
        this.topics = topics;
        this.level = level;
    }

    /**
     * Tags a document without counting it, so that the time measured afterwards is that of code that is compiled, as it
     * is in a pipeline.
     */
    public void warmUp(@Nullable String headline, String text) {
        var article = article(headline, text);
        var named = names(article);
        for (int i = 0; i < WARMING_ROUNDS && topics.reads(article); i++) topics.annotate(article, named);
    }

    /** The topics of a document, most confident first, each once. */
    public List<TopicPrediction> tag(@Nullable String headline, String text) {
        var article = article(headline, text);
        var named = names(article);
        var found = time.of(() -> topics.reads(article) ? topics.annotate(article, named) : List.<TopicTag>of());
        documents++;

        Map<String, TopicPrediction> predictions = new LinkedHashMap<>();
        for (var tag : found) {
            var qcode = vocabulary.atLevel(tag.qcode(), level);
            predictions.putIfAbsent(qcode, new TopicPrediction(qcode, tag.confidence()));
        }
        return List.copyOf(predictions.values());
    }

    private List<Entity> names(Article article) {
        return entities.reads(article) ? entities.annotate(article) : List.of();
    }

    private Article article(@Nullable String headline, String text) {
        return reader.read(new Copy(headline, text, "en", Instant.MIN, List.of()));
    }

    /** Expected topics at the level, retired concepts replaced, in order. */
    public Set<String> expected(Collection<String> qcodes) {
        var concepts = new TreeSet<String>();
        for (var qcode : qcodes) concepts.add(vocabulary.atLevel(qcode, level));
        return concepts;
    }

    /** Number of documents tagged. */
    public int documents() {
        return documents;
    }

    /** Processor time spent on finding topics, without reading the text and finding its names; in seconds. */
    public double seconds() {
        return time.seconds();
    }
}
