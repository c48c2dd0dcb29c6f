package org.newswire.enrich.topic.archive;

import java.util.Set;
import org.newswire.enrich.text.Article;

/**
 * A story of an archive with the topics that its editors gave it.
 *
 * @param article the story
 * @param qcodes Media Topics, {@code medtop:04000000}; broader topics need not be listed
 */
public record LabelledStory(Article article, Set<String> qcodes) {

    public LabelledStory {
        qcodes = Set.copyOf(qcodes);
    }
}
