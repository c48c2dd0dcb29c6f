package org.newswire.app;

import org.newswire.enrich.Enricher;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.temporal.DateAnnotator;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.topic.TopicAnnotator;

/** The annotators that every command runs. */
public final class Annotators {

    private Annotators() {}

    /** A new set; loads the language models, which takes a second or two. */
    public static Enricher load() {
        ArticleReader.load();
        return new Enricher(EntityAnnotator.load(), new DateAnnotator(), new TopicAnnotator());
    }
}
