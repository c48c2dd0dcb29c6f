package org.newswire.enrich.evaluate;

/**
 * Precision, recall and their harmonic mean, each in 0 to 1; 0 where there is nothing to divide by.
 *
 * @param precision share of the predictions that are right
 * @param recall share of the annotations that were found
 */
public record Score(double precision, double recall) {

    /** The score of so many right ones among the predictions and the annotations. */
    public static Score of(int right, int predicted, int gold) {
        return new Score(share(right, predicted), share(right, gold));
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Both of them, and so their mean, times a share. */
    public Score times(double share) {
        return new Score(precision * share, recall * share);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
