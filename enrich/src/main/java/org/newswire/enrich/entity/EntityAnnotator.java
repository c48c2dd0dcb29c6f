package org.newswire.enrich.entity;

import java.util.List;
import java.util.Locale;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.text.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds who, where and which organisation an English story names.
 *
 * <p>Entities come by number of mentions, most first, then by first mention; mentions do not overlap and each belongs to
 * one entity. Names in bylines, boilerplate, section labels and the agency in a dateline are left out. Confidence is
 * null: the best sequence of names is found without computing any one's probability. Thread-safe.
 *
 * <p>Source of the models and figures: docs/decisions/0004.
 */
public final class EntityAnnotator implements Annotator<Entity> {

    private static final Logger log = LoggerFactory.getLogger(EntityAnnotator.class);

    private final MentionFinder finder;

    EntityAnnotator(MentionFinder finder) {
        this.finder = finder;
    }

    /**
     * Reads the models: one to three seconds on two cores, then 210 MB of heap for as long as the annotator is used.
     *
     * <p>CoreNLP lower-cases words in the JVM's default locale: where that has a dotless i, as Turkish does, names with a
     * capital I are found less often, and a warning is logged. A program should set {@link Locale#ROOT} when it starts.
     *
     * @throws IllegalStateException if a model is not on the class path
     * @throws java.io.UncheckedIOException if one cannot be read
     */
    public static EntityAnnotator load() {
        Locale locale = Locale.getDefault();
        if (!"I".toLowerCase(locale).equals("i")) {
            log.warn(
                    "entities=degraded locale={} reason=\"CoreNLP lower-cases names in the default locale\""
                            + " remedy=-Duser.language=en",
                    locale);
        }
        return new EntityAnnotator(new MentionFinder(NameTagger.load()));
    }

    @Override
    public String name() {
        return "entities";
    }

    /** Version of CoreNLP and its models, then of the rules here. */
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
        return MentionGrouper.group(finder.find(article), article.text());
    }
}
