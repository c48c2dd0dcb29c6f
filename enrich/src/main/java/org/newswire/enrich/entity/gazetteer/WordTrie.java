package org.newswire.enrich.entity.gazetteer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A trie whose edges are words. Words are numbered once; an edge is the 64-bit pair of a node and a word, in one table
 * with open addressing at half its capacity, so a step is one hash lookup of the word and one probe, however many
 * names there are. Grown by {@link #add}, then read only, by any thread.
 */
final class WordTrie {

    static final int ROOT = 0;
    /** No such node. */
    static final int NONE = -1;

    private static final long FREE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private long[] edges = new long[1024];
    private int[] targets = new int[1024];
    private int nodes = 1;

    WordTrie() {
        Arrays.fill(edges, FREE);
    }

    /** The node that the words lead to, made where there is none. */
    int add(List<String> words) {
        int node = ROOT;
        for (String word : words) {
            long edge = edge(node, numbers.computeIfAbsent(word, any -> numbers.size()));
            int slot = slot(edge);
            if (edges[slot] == FREE) {
                edges[slot] = edge;
                targets[slot] = nodes++;
                if (nodes * 2 > edges.length) grow();
                slot = slot(edge);
            }
            node = targets[slot];
        }
        return node;
    }

    /** The node one word further; {@link #NONE} when no name goes on so. */
    int step(int node, String word) {
        Integer number = numbers.get(word);
        if (number == null) return NONE;
        int slot = slot(edge(node, number));
        return edges[slot] == FREE ? NONE : targets[slot];
    }

    private int slot(long edge) {
        long mixed = edge * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 40) & (edges.length - 1);
        while (edges[slot] != FREE && edges[slot] != edge) slot = (slot + 1) & (edges.length - 1);
        return slot;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        Arrays.fill(edges, FREE);
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] == FREE) continue;
            int slot = slot(oldEdges[i]);
            edges[slot] = oldEdges[i];
            targets[slot] = oldTargets[i];
        }
    }

    private static long edge(int node, int word) {
        return (long) node << 32 | word;
    }
}
