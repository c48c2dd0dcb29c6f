package org.newswire.enrich;

import java.util.List;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.temporal.Timex;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.topic.TopicTag;

/**
 * An article with everything that was found in it.
 *
 * @param article the text that all spans refer to
 * @param entities entities, most mentioned first
 * @param dates temporal expressions in order of position
 * @param topics topics, most confident first
 * @param runs what ran, in order
 */
public record Annotations(
        Article article, List<Entity> entities, List<Timex> dates, List<TopicTag> topics, List<AnnotatorRun> runs) {

    public Annotations {
        entities = List.copyOf(entities);
        dates = List.copyOf(dates);
        topics = List.copyOf(topics);
        runs = List.copyOf(runs);
    }
}
