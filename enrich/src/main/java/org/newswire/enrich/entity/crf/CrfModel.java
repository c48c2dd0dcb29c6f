package org.newswire.enrich.entity.crf;

import java.util.List;

/**
 * A linear-chain conditional random field of first order. Thread-safe.
 *
 * <p>Finding the best labels costs, for a word, L<sup>2</sup> additions and some ten lookups of features of two words;
 * what one word adds by itself comes with the {@link Words}.
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
     * The most probable sequence of labels, by the Viterbi algorithm.
     *
     * @return for each word the position of its label in {@link #labels()}
     */
    public int[] best(Words words) {
        int count = labels.size();
        Scorer scorer = new Scorer(this, words);
        int[] from = new int[words.size() * count];
        double[] scores = new double[count];
        double[] before = new double[count];
        for (int at = 0; at < words.size(); at++) {
            scorer.moveTo(at);
            double[] swap = before;
            before = scores;
            scores = swap;
            for (int label = 0; label < count; label++) {
                int best = 0;
                double bestScore = before[0] + scorer.pair(0, label);
                // Before the first word stands the first label.
                for (int previous = 1; at > 0 && previous < count; previous++) {
                    double score = before[previous] + scorer.pair(previous, label);
                    if (score > bestScore) {
                        best = previous;
                        bestScore = score;
                    }
                }
                scores[label] = bestScore + scorer.label(label);
                from[at * count + label] = best;
            }
        }
        return trace(from, highest(scores), words.size());
    }

    /** How probable labels are; about twice the time of {@link #best}. */
    public Marginals marginals(Words words) {
        return new Marginals(this, words);
    }

    private int[] trace(int[] from, int last, int size) {
        int[] best = new int[size];
        int label = last;
        for (int at = size - 1; at >= 0; at--) {
            best[at] = label;
            label = from[at * labels.size() + label];
        }
        return best;
    }

    private static int highest(double[] scores) {
        int highest = 0;
        for (int at = 1; at < scores.length; at++) {
            if (scores[at] > scores[highest]) highest = at;
        }
        return highest;
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
