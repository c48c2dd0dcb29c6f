package org.newswire.app;

import java.nio.file.Path;
import org.newswire.enrich.Enricher;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.entity.gazetteer.SiteEntries;
import org.newswire.enrich.temporal.DateAnnotator;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.topic.TopicAnnotator;

/** The annotators that every command runs. */
public final class Annotators {

    private Annotators() {}

    /**
     * A new set; loads the language models, which takes a second or two.
     *
     * @param entities file with entities of the site's own, which need not be there
     * @throws org.newswire.enrich.entity.gazetteer.SiteEntriesException with everything that is wrong in it
     */
    public static Enricher load(Path entities) {
        ArticleReader.load();
        var gazetteer = SiteEntries.add(entities, Gazetteer.load());
        return new Enricher(EntityAnnotator.load(gazetteer), new DateAnnotator(), new TopicAnnotator());
    }
}
