package org.newswire.enrich.entity.crf;

/**
 * How probable labels are, given a sentence, by the forward-backward algorithm in logarithms. Time and memory are linear
 * in the words. Immutable.
 *
 * <p>Source: L. Rabiner, A Tutorial on Hidden Markov Models, Proceedings of the IEEE 77(2), 1989.
 */
public final class Marginals {

    private final int labels;
    private final int words;

    private final Lattice lattice;

    /** For each word and label, the logarithm of the summed scores of all ways that lead to it. */
    private final double[] forward;

    /** And of those that lead on from it to the end of the sentence. */
    private final double[] backward;

    private final double total;

    Marginals(Lattice lattice) {
        this.lattice = lattice;
        labels = lattice.labels();
        words = lattice.words();
        forward = forward();
        backward = backward();
        total = words == 0 ? 0 : logSum(forward, (words - 1) * labels, labels);
    }

    /**
     * The probability that a run of words has one label.
     *
     * @param begin index of the first word
     * @param end index after the last
     * @param label its number in the lattice
     * @throws IndexOutOfBoundsException if there are no such words, or none at all between begin and end
     */
    public double probability(int begin, int end, int label) {
        if (begin < 0 || begin >= end || end > words)
            throw new IndexOutOfBoundsException("words [" + begin + ", " + end + ") of " + words);
        double score = forward[begin * labels + label] + backward[(end - 1) * labels + label];
        for (int at = begin + 1; at < end; at++) score += lattice.score(at, label, label);
        return Math.min(1, Math.exp(score - total));
    }

    /** As {@link #probability}, and that the words before and after have another label. */
    public double probabilityOfRun(int begin, int end, int label) {
        double score = probability(begin, end, label);
        if (begin > 0) score -= probability(begin - 1, end, label);
        if (end < words) score -= probability(begin, end + 1, label);
        if (begin > 0 && end < words) score += probability(begin - 1, end + 1, label);
        return Math.max(0, score);
    }

    private double[] forward() {
        double[] sums = new double[words * labels];
        double[] ways = new double[labels];
        for (int at = 0; at < words; at++) {
            for (int label = 0; label < labels; label++) {
                // Before the first word stands the first label.
                int possible = at == 0 ? 1 : labels;
                for (int previous = 0; previous < possible; previous++) {
                    double before = at == 0 ? 0 : sums[(at - 1) * labels + previous];
                    ways[previous] = before + lattice.score(at, previous, label);
                }
                sums[at * labels + label] = logSum(ways, 0, possible);
            }
        }
        return sums;
    }

    private double[] backward() {
        double[] sums = new double[words * labels];
        double[] ways = new double[labels];
        for (int at = words - 2; at >= 0; at--) {
            for (int label = 0; label < labels; label++) {
                for (int next = 0; next < labels; next++)
                    ways[next] = lattice.score(at + 1, label, next) + sums[(at + 1) * labels + next];
                sums[at * labels + label] = logSum(ways, 0, labels);
            }
        }
        return sums;
    }

    /** Logarithm of the sum of what the values are logarithms of. */
    private static double logSum(double[] values, int begin, int count) {
        double highest = values[begin];
        for (int at = begin + 1; at < begin + count; at++) highest = Math.max(highest, values[at]);
        if (highest == Double.NEGATIVE_INFINITY) return highest;
        double sum = 0;
        for (int at = begin; at < begin + count; at++) sum += Math.exp(values[at] - highest);
        return highest + Math.log(sum);
    }
}
