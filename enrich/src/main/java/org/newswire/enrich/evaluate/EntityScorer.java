package org.newswire.enrich.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts how tagged names match annotated ones, sentence by sentence: a name is right when its first token, its last
 * and its type are those of an annotated one. Not thread-safe.
 *
 * <p>Source: conlleval, the yardstick of Tjong Kim Sang and De Meulder, CoNLL-2003 shared task.
 */
public final class EntityScorer {

    /** Types of names that are told apart. */
    public static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");

    private final Map<String, Count> counts = new LinkedHashMap<>();

    public EntityScorer() {
        for (var type : TYPES) counts.put(type, new Count());
    }

    /**
     * Adds a sentence and returns what is wrong in it, in its order.
     *
     * @param annotated BIO tags of its tokens, of {@link #TYPES}
     * @param tagged ours
     */
    public List<EntityMiss> add(List<String> annotated, List<String> tagged) {
        if (annotated.size() != tagged.size())
            throw new IllegalArgumentException(annotated.size() + " tags against " + tagged.size());
        var golds = new ArrayList<>(Chunk.of(annotated));
        var guesses = new ArrayList<>(Chunk.of(tagged));
        for (var gold : golds) count(gold).add(1, 0, guesses.contains(gold) ? 1 : 0);
        for (var guess : guesses) count(guess).add(0, 1, 0);
        var right = List.copyOf(golds);
        golds.removeAll(guesses);
        guesses.removeAll(right);
        return misses(golds, guesses);
    }

    /** The scores of all sentences together. */
    public EntityScores scores() {
        var types = new LinkedHashMap<String, Score>();
        var all = new Count();
        var withoutMisc = new Count();
        counts.forEach((type, count) -> {
            types.put(type, count.score());
            all.add(count);
            if (!type.equals("MISC")) withoutMisc.add(count);
        });
        return new EntityScores(
                all.gold(), all.predicted(), Collections.unmodifiableMap(types), all.score(), withoutMisc.score());
    }

    private Count count(Chunk chunk) {
        return Objects.requireNonNull(counts.get(chunk.type()), chunk.type());
    }

    /** Pairs what overlaps; each belongs to one pair at most. */
    private static List<EntityMiss> misses(List<Chunk> golds, List<Chunk> guesses) {
        var misses = new ArrayList<EntityMiss>();
        var left = new ArrayList<>(guesses);
        for (var gold : golds) {
            var partner = left.stream().filter(gold::overlaps).findFirst().orElse(null);
            misses.add(new EntityMiss(gold, partner));
            if (partner != null) left.remove(partner);
        }
        for (var guess : left) misses.add(new EntityMiss(null, guess));
        misses.sort(Comparator.comparingInt(EntityScorer::begin));
        return misses;
    }

    private static int begin(EntityMiss miss) {
        var chunk = miss.gold() != null ? miss.gold() : Objects.requireNonNull(miss.predicted());
        return chunk.begin();
    }
}
