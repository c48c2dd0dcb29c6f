package org.newswire.enrich.entity;

import java.util.List;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.text.Article;

/**
 * Finds who, where and which organisation an English story names.
 *
 * <p>Entities come by salience, most first, then by first mention; mentions do not overlap and each belongs to one
 * entity. Who wrote and sent the story, as bylines, credits and datelines name them, is among them; boilerplate and
 * section labels are left out. Each mention has the probability that it is right. Thread-safe.
 *
 * <p>Source of the models and figures: docs/decisions/0004.
 */
public final class EntityAnnotator implements Annotator<Entity> {

    private final MentionFinder finder;
    private final MentionGrouper grouper;

    EntityAnnotator(NameTagger tagger, Gazetteer gazetteer) {
        this.finder = new MentionFinder(tagger, gazetteer);
        this.grouper = new MentionGrouper(gazetteer);
    }

    /**
     * Reads the models and the gazetteer that comes with Newswire: half a second, then 50 to 80 MB of heap for as long as the annotator is used.
     *
     * @throws IllegalStateException if they are not on the class path
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public static EntityAnnotator load() {
        return load(Gazetteer.load());
    }

    /**
     * The same with another gazetteer, such as one that a site has added to.
     *
     * @throws IllegalStateException if the models are not on the class path
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public static EntityAnnotator load(Gazetteer gazetteer) {
        return new EntityAnnotator(NameTagger.load(), gazetteer);
    }

    @Override
    public String name() {
        return "entities";
    }

    /** Version of the CoreNLP that the models are from, then of the rules here. */
    @Override
    public String version() {
        return "4.5.10-1";
    }

    @Override
    public boolean reads(Article article) {
        return article.isEnglish();
    }

    @Override
    public List<Entity> annotate(Article article) {
        List<Entity> entities = grouper.group(finder.find(article), article.text());
        return Roles.read(Salience.rank(entities, article), article);
    }
}
