package org.newswire.enrich.entity.crf;

/** The features of a model with the weight of each for each label, or for each pair of labels. */
final class Weights {

    private final KeyTable features;
    private final int[] rows;
    private final float[] weights;

    /**
     * @param rows where the weights of the feature in a slot begin
     * @param weights one for each label, or one for each pair in the order of the first label, then of the second
     */
    Weights(KeyTable features, int[] rows, float[] weights) {
        this.features = features;
        this.rows = rows;
        this.weights = weights;
    }

    /** Adds the weights of a feature to as many scores; nothing when the model does not know the feature. */
    void add(long feature, double[] scores) {
        int slot = features.slotOf(feature);
        if (slot == KeyTable.NONE) return;
        int row = rows[slot];
        for (int at = 0; at < scores.length; at++) scores[at] += weights[row + at];
    }
}
