package org.newswire.enrich.entity.crf;

/**
 * All the ways to label a sentence, each with a score: the sum of what its labels score, each after the one before it.
 * Scores are logarithms, those of several models may be added up. Before the first word stands the first label.
 *
 * <p>Time and memory are linear in the words: labels<sup>2</sup> numbers for each. Not thread-safe while scores are added.
 *
 * <p>Source: G. D. Forney, The Viterbi Algorithm, Proceedings of the IEEE 61(3), 1973; for adding up models, G. E. Hinton,
 * Products of Experts, ICANN 1999, and A. Smith, T. Cohn, M. Osborne, Logarithmic Opinion Pools for Conditional Random
 * Fields, ACL 2005.
 */
public final class Lattice {

    private final int words;
    private final int labels;

    /** For each word, label before it and label of its own. */
    private final double[] scores;

    /** A lattice in which all ways score 0. */
    public Lattice(int words, int labels) {
        this.words = words;
        this.labels = labels;
        this.scores = new double[Math.multiplyExact(words, labels * labels)];
    }

    /** Number of words. */
    public int words() {
        return words;
    }

    /** Number of labels. */
    public int labels() {
        return labels;
    }

    /** Adds to the score of a label of a word, whichever label is before it. */
    public void add(int word, int label, double score) {
        for (int previous = 0; previous < labels; previous++) add(word, previous, label, score);
    }

    /** Adds to the score of a label of a word after a label of the word before. */
    public void add(int word, int previous, int label, double score) {
        scores[index(word, previous, label)] += score;
    }

    /**
     * Adds the scores of another lattice of the same words.
     *
     * @param weight by which they are multiplied; positive
     * @param labelOf for each label of this lattice the one of the other
     */
    public void add(Lattice other, double weight, int[] labelOf) {
        for (int word = 0; word < words; word++) {
            for (int previous = 0; previous < labels; previous++) {
                for (int label = 0; label < labels; label++)
                    add(word, previous, label, weight * other.score(word, labelOf[previous], labelOf[label]));
            }
        }
    }

    double score(int word, int previous, int label) {
        return scores[index(word, previous, label)];
    }

    /** The labels of the way that scores highest, by the Viterbi algorithm; of equal ones, that of lower labels. */
    public int[] best() {
        int[] from = new int[words * labels];
        double[] sums = new double[labels];
        double[] before = new double[labels];
        for (int word = 0; word < words; word++) {
            double[] swap = before;
            before = sums;
            sums = swap;
            for (int label = 0; label < labels; label++) {
                int best = 0;
                double highest = before[0] + score(word, 0, label);
                for (int previous = 1; word > 0 && previous < labels; previous++) {
                    double sum = before[previous] + score(word, previous, label);
                    if (sum > highest) {
                        best = previous;
                        highest = sum;
                    }
                }
                sums[label] = highest;
                from[word * labels + label] = best;
            }
        }
        return trace(from, highest(sums));
    }

    /** How probable labels are, a way being as probable as the exponential of its score; about three times the time. */
    public Marginals marginals() {
        return new Marginals(this);
    }

    private int[] trace(int[] from, int last) {
        int[] best = new int[words];
        int label = last;
        for (int word = words - 1; word >= 0; word--) {
            best[word] = label;
            label = from[word * labels + label];
        }
        return best;
    }

    private static int highest(double[] sums) {
        int highest = 0;
        for (int at = 1; at < sums.length; at++) {
            if (sums[at] > sums[highest]) highest = at;
        }
        return highest;
    }

    private int index(int word, int previous, int label) {
        return (word * labels + previous) * labels + label;
    }
}
