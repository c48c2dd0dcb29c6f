package org.newswire.enrich.entity.crf;

import java.util.List;

/**
 * A linear-chain conditional random field of first order. Thread-safe.
 *
 * <p>Scoring the labels of a word costs some ten lookups of features of two words; what one word adds by itself comes
 * with the {@link Words}.
 *
 * <p>Source: J. Lafferty, A. McCallum, F. Pereira, Conditional Random Fields, ICML 2001; features: J. R. Finkel, T.
 * Grenager, C. Manning, Incorporating Non-local Information into Information Extraction Systems by Gibbs Sampling, ACL
 * 2005.
 */
public final class CrfModel {

    private final String name;
    private final int index;
    private final List<String> labels;
    private final WordShape shape;
    private final KeyTable knownWords;
    private final int window;
    private final int longestAffix;
    private final double[] pairs;
    private final Weights weights;

    /**
     * @param index where a word keeps what it adds to this model
     * @param labels the first is for words that belong to nothing
     * @param knownWords fingerprints of words seen in small letters
     * @param window words to either side that count wherever in it they stand
     * @param longestAffix letters and end marks of the longest beginning or end in a feature
     * @param pairs 0 for pairs of labels that can be, minus infinity for others
     */
    CrfModel(
            String name,
            int index,
            List<String> labels,
            WordShape shape,
            KeyTable knownWords,
            int window,
            int longestAffix,
            double[] pairs,
            Weights weights) {
        this.name = name;
        this.index = index;
        this.labels = List.copyOf(labels);
        this.shape = shape;
        this.knownWords = knownWords;
        this.window = window;
        this.longestAffix = longestAffix;
        this.pairs = pairs;
        this.weights = weights;
    }

    public String name() {
        return name;
    }

    /** The labels; the first is for words that belong to nothing. */
    public List<String> labels() {
        return labels;
    }

    /**
     * The most probable sequence of labels.
     *
     * @return for each word the position of its label in {@link #labels()}
     */
    public int[] best(Words words) {
        return lattice(words).best();
    }

    /** What the model gives to all sequences of its labels. */
    public Lattice lattice(Words words) {
        Lattice lattice = new Lattice(words.size(), labels.size());
        Scorer scorer = new Scorer(this, words);
        for (int at = 0; at < words.size(); at++) {
            scorer.moveTo(at);
            for (int previous = 0; previous < labels.size(); previous++) {
                for (int label = 0; label < labels.size(); label++)
                    lattice.add(at, previous, label, scorer.pair(previous, label) + scorer.label(label));
            }
        }
        return lattice;
    }

    String shapeOf(String word) {
        return shape.of(word, lower -> knownWords.contains(Fingerprint.of(lower)));
    }

    int index() {
        return index;
    }

    int window() {
        return window;
    }

    int longestAffix() {
        return longestAffix;
    }

    double[] pairs() {
        return pairs;
    }

    Weights weights() {
        return weights;
    }
}
