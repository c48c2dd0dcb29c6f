package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrieTest {

    @Test
    void findsEveryChildAndNoOtherWhileItGrows() {
        var trie = new Trie();
        var random = new Random(7);
        Map<Long, Integer> expected = new HashMap<>();
        int nodes = 1;
        while (nodes < 40_000) {
            int node = random.nextInt(nodes);
            int edge = random.nextInt(9_000);
            if (trie.child(node, edge) != Trie.NO_NODE) continue;
            assertThat(trie.add(node, edge)).isEqualTo(nodes);
            expected.put((long) node << 32 | edge, nodes++);
        }
        expected.forEach((key, child) ->
                assertThat(trie.child((int) (key >>> 32), key.intValue())).isEqualTo(child));
        for (int edge = 9_000; edge < 18_000; edge++)
            assertThat(trie.child(Trie.ROOT, edge)).isEqualTo(Trie.NO_NODE);
    }
}
