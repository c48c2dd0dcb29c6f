package org.newswire.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.newswire.enrich.EnrichSettings;
import org.newswire.enrich.Enricher;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.entity.gazetteer.SiteEntries;
import org.newswire.enrich.temporal.DateAnnotator;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.topic.MediaTopics;
import org.newswire.enrich.topic.TopicAnnotator;
import org.newswire.enrich.topic.TopicTagger;
import org.newswire.enrich.topic.archive.ModelFile;
import org.newswire.enrich.topic.archive.TrainedTopics;

/** The annotators that every command runs. */
public final class Annotators {

    private Annotators() {}

    /**
     * A new set; loads the language models, which takes a second or two.
     *
     * @throws UserException when a file that the settings name cannot be used
     * @throws org.newswire.runtime.yaml.YamlException with everything that is wrong with the entities of the site
     */
    public static Enricher load(EnrichSettings settings) {
        ArticleReader.load();
        var gazetteer = SiteEntries.add(settings.entities(), Gazetteer.load());
        return new Enricher(EntityAnnotator.load(gazetteer), new DateAnnotator(), topics(settings.topicsModel()));
    }

    /** The same set, loaded in the background; asking for it waits, and throws what {@link #load} throws. */
    public static Supplier<Enricher> loading(EnrichSettings settings) {
        var loading = CompletableFuture.supplyAsync(() -> load(settings));
        return () -> {
            try {
                return loading.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    /**
     * Tags topics by the rules and by a model, if there is one.
     *
     * @param model folder that {@code newswire topics train} wrote
     * @throws UserException when there is no model in it, or none that can be used
     */
    public static TopicTagger topics(Optional<Path> model) {
        var rules = new TopicAnnotator();
        if (model.isEmpty()) return rules;
        try {
            return new TrainedTopics(rules, ModelFile.read(model.get()), MediaTopics.load());
        } catch (IllegalArgumentException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the topic model in " + model.get() + ": " + e.getMessage(), e);
        }
    }
}
