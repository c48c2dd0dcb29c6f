package org.newswire.enrich.entity.crf;

import java.util.Locale;

/**
 * Words grouped by the company they keep, learned from newspaper text: half a million words in about five hundred
 * clusters. Capitals do not count, and all digits are alike.
 *
 * <p>Source: A. Clark, Combining Distributional and Morphological Information for Part of Speech Induction, EACL 2003.
 */
final class Clusters {

    /** Fingerprint of a cluster's name, in the order that {@link #clusterOf} counts in; the first is for all other words. */
    private final long[] names;

    private final KeyTable words;
    private final short[] clusterOf;

    Clusters(long[] names, KeyTable words, short[] clusterOf) {
        this.names = names;
        this.words = words;
        this.clusterOf = clusterOf;
    }

    /** Fingerprint of the name of a word's cluster. */
    long of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        long print = Fingerprint.EMPTY;
        for (int at = 0; at < lower.length(); at++) {
            char letter = lower.charAt(at);
            print = Fingerprint.append(print, Character.isDigit(letter) ? '9' : letter);
        }
        int slot = words.slotOf(print);
        return names[slot == KeyTable.NONE ? 0 : clusterOf[slot]];
    }
}
