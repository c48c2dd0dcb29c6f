package org.newswire.enrich.topic;

import java.util.List;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Article;

/**
 * Tags stories in which nobody has looked for names yet, as the pipeline would: finds the names, then the topics.
 *
 * @param entities finds what a story names
 * @param topics tags it
 */
public record NamesThenTopics(Annotator<Entity> entities, TopicTagger topics) implements Annotator<TopicTag> {

    @Override
    public String name() {
        return topics.name();
    }

    @Override
    public String version() {
        return topics.version();
    }

    @Override
    public boolean reads(Article article) {
        return topics.reads(article);
    }

    @Override
    public List<TopicTag> annotate(Article article) {
        return topics.annotate(article, entities.reads(article) ? entities.annotate(article) : List.of());
    }
}
