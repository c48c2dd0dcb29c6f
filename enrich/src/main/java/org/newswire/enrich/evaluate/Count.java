package org.newswire.enrich.evaluate;

/** How many were annotated, predicted, and right. Not thread-safe. */
final class Count {

    private int gold;
    private int predicted;
    private int right;

    void add(int annotated, int tagged, int same) {
        gold += annotated;
        predicted += tagged;
        right += same;
    }

    void add(Count other) {
        add(other.gold, other.predicted, other.right);
    }

    int gold() {
        return gold;
    }

    int predicted() {
        return predicted;
    }

    Score score() {
        return Score.of(right, predicted, gold);
    }
}
