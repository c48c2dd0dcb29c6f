package org.newswire.enrich.topic;

import java.util.Arrays;

/**
 * Nodes and the numbered edges between them, in one open hash table without boxes: looking for a child takes one probe
 * as a rule. Nodes are numbered from 0, the root, in the order they are added.
 */
final class Trie {

    static final int ROOT = 0;
    static final int NO_NODE = -1;

    private long[] edges = new long[1 << 12];
    private int[] children = new int[edges.length];
    private int nodes = 1;

    Trie() {
        Arrays.fill(children, NO_NODE);
    }

    /** The node below a node along an edge, or {@link #NO_NODE}. */
    int child(int node, int edge) {
        return children[slot(key(node, edge))];
    }

    /** Adds the node below a node along an edge that it does not have yet; returns its number. */
    int add(int node, int edge) {
        if (nodes * 3 > edges.length) grow();
        put(key(node, edge), nodes);
        return nodes++;
    }

    private void put(long key, int child) {
        int slot = slot(key);
        edges[slot] = key;
        children[slot] = child;
    }

    /** Where the key stands, or the free slot where it would. */
    private int slot(long key) {
        int mask = edges.length - 1;
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 40) & mask;
        while (children[slot] != NO_NODE && edges[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        var oldEdges = edges;
        var oldChildren = children;
        edges = new long[oldEdges.length * 2];
        children = new int[edges.length];
        Arrays.fill(children, NO_NODE);
        for (int i = 0; i < oldEdges.length; i++) if (oldChildren[i] != NO_NODE) put(oldEdges[i], oldChildren[i]);
    }

    private static long key(int node, int edge) {
        return (long) node << 32 | edge;
    }
}
