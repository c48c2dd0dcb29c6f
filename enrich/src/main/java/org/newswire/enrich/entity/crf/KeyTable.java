package org.newswire.enrich.entity.crf;

/**
 * A set of 64-bit keys. A key's slot is where its value stands in an array of equal length. Open addressing with linear
 * probing; at most 60 % of the slots are taken, so that a search ends after two or three of them.
 */
final class KeyTable {

    static final int NONE = -1;

    /** Marks a free slot; the build makes sure that it is nobody's key. */
    static final long FREE = 0;

    private final long[] keys;

    /** @param keys a power of two of slots, each key reachable from {@link #home} without crossing a free one */
    KeyTable(long[] keys) {
        this.keys = keys;
    }

    int slotOf(long key) {
        for (int slot = home(key, keys.length); ; slot = (slot + 1) & (keys.length - 1)) {
            long found = keys[slot];
            if (found == FREE) return NONE;
            if (found == key) return slot;
        }
    }

    boolean contains(long key) {
        return slotOf(key) != NONE;
    }

    /** The first slot to look at. */
    static int home(long key, int slots) {
        return (int) key & (slots - 1);
    }
}
