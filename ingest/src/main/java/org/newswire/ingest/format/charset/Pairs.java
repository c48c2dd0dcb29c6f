package org.newswire.ingest.format.charset;

/** Points by pair of letters: a hash table of ints with linear probing, as millions of pairs are looked up. */
final class Pairs {

    private final int[] keys;
    private final float[] points;
    private final int mask;

    Pairs(int size) {
        var capacity = Integer.highestOneBit(Math.max(8, size * 2)) * 2;
        this.keys = new int[capacity];
        this.points = new float[capacity];
        this.mask = capacity - 1;
    }

    static int key(char first, char second) {
        return first << 16 | second;
    }

    /** @param value not 0 */
    void put(int key, float value) {
        var slot = slot(key);
        keys[slot] = key;
        points[slot] = value;
    }

    /** The points, 0 for a pair that was not put. */
    float get(int key) {
        return points[slot(key)];
    }

    private int slot(int key) {
        var slot = ((key * 0x9E3779B9) >>> 8) & mask;
        while (points[slot] != 0 && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }
}
