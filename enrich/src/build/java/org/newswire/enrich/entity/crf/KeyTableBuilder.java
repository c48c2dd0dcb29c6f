package org.newswire.enrich.entity.crf;

/** Lays out a {@link KeyTable}. The layout depends on the order of the keys. */
final class KeyTableBuilder {

    private static final double FULLEST = 0.6;

    private final long[] keys;

    KeyTableBuilder(int count) {
        int slots = 1;
        while (slots * FULLEST < count) slots *= 2;
        keys = new long[slots];
    }

    /**
     * The slot of a key that was not there before.
     *
     * @throws IllegalStateException if it was: two strings or features have one fingerprint, and {@link Fingerprint}
     *     needs another constant
     */
    int add(long key) {
        int slot = KeyTable.home(key, keys.length);
        while (keys[slot] != KeyTable.FREE && keys[slot] != key) slot = (slot + 1) & (keys.length - 1);
        if (key == KeyTable.FREE || keys[slot] == key) throw new IllegalStateException("key " + key + " twice");
        keys[slot] = key;
        return slot;
    }

    long[] keys() {
        return keys;
    }
}
