package org.newswire.enrich.entity;

/**
 * How often two models agree on the names of a story, which tells how far the story is from the newspaper text that one
 * of them was trained on: they differ on one word in ten of the names in news of that year, and on one in four of those
 * in an encyclopedia. The more they differ, the less that model counts. Not thread-safe.
 */
final class Agreement {

    // Before any word is read they are taken to differ on two words of twelve, so that short stories are read alike.
    private int words = 12;
    private int differing = 2;

    void count(boolean same) {
        words++;
        if (!same) differing++;
    }

    /**
     * What the model of the newspaper text should weigh, of 1 for both. The line and its ends were chosen on all stories
     * of CoNLL-2003 testa and WikiGold; what such a choice is worth on stories not seen is in docs/decisions/0004.
     */
    double weightOfNarrow() {
        double weight = 0.5 - 1.5 * differing / words;
        return Math.max(0.12, Math.min(0.4, weight));
    }
}
