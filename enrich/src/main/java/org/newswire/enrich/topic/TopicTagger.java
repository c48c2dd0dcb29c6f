package org.newswire.enrich.topic;

import java.util.List;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Article;

/** Tags a story with Media Topics from its text and from what was found to be named in it. */
public interface TopicTagger extends Annotator<TopicTag> {

    /**
     * Every topic, most confident first.
     *
     * @param entities what the story names, with spans into its text; in any order
     */
    List<TopicTag> annotate(Article article, List<Entity> entities);

    /** Every topic of a story in which nobody has looked for names. */
    @Override
    default List<TopicTag> annotate(Article article) {
        return annotate(article, List.of());
    }
}
