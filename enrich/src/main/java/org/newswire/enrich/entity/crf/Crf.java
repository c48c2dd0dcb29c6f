package org.newswire.enrich.entity.crf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Conditional random fields that share their view of words. A sentence is read once and then labelled by each model:
 *
 * <pre>{@code
 * Crf crf = Crf.load();
 * CrfModel model = crf.model("english.all.3class.distsim");
 * int[] labels = model.best(crf.read(List.of("Rain", "fell", "on", "Riga", ".")));
 * }</pre>
 *
 * <p>Thread-safe. Keeps some 50 MB for the models and at most 30 MB of words last read.
 */
public final class Crf {

    private static final String RESOURCE = "english.crf";

    private final Spelling spelling;
    private final Clusters clusters;
    private final List<CrfModel> models;
    private final Word beside;
    private final WordCache cache;

    Crf(Spelling spelling, Clusters clusters, List<CrfModel> models) {
        this.spelling = spelling;
        this.clusters = clusters;
        this.models = List.copyOf(models);
        this.beside = new Word("", "", models.stream().map(WordScores::beside).toArray(WordScores[]::new));
        this.cache = new WordCache(this::word);
    }

    /**
     * Reads the models from the class path.
     *
     * @throws IllegalStateException if they are not there, which means that the build did not compile them
     * @throws UncheckedIOException if they cannot be read
     */
    public static Crf load() {
        try (InputStream in = Crf.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("entity models " + RESOURCE + " are not on the class path");
            return new ModelReader(in).read();
        } catch (IOException e) {
            throw new UncheckedIOException("entity models " + RESOURCE, e);
        }
    }

    /**
     * The model of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CrfModel model(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model " + name + " among " + names()));
    }

    /** Looks up the words of a sentence, cut as in the Penn Treebank. Any strings will do. */
    public Words read(List<String> words) {
        Word[] read = new Word[words.size()];
        for (int at = 0; at < read.length; at++) read[at] = cache.get(words.get(at));
        return new Words(read, beside);
    }

    private Word word(String text) {
        String american = spelling.american(text);
        long cluster = clusters.of(american);
        WordScores[] scores = new WordScores[models.size()];
        for (CrfModel model : models) scores[model.index()] = WordScores.of(american, cluster, model);
        return new Word(text, american, scores);
    }

    private List<String> names() {
        return models.stream().map(CrfModel::name).toList();
    }
}
