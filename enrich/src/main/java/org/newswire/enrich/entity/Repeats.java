package org.newswire.enrich.entity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds again, word for word, the names that a story has been seen to use: those of several words, and single words
 * that were names twice. The models read one sentence at a time and miss in one what they find in another.
 *
 * <p>Cost: words times {@link #LENGTH_LIMIT} squared at most.
 */
final class Repeats {

    /** Words of a name that is looked for again. */
    private static final int LENGTH_LIMIT = 10;
    /** Letters of a single word that is looked for again. */
    private static final int SHORTEST_WORD = 3;
    /** How often a single word must have been a name, or the last of a person's. */
    private static final int SINGLE_WORD_EVIDENCE = 2;

    private final Map<List<String>, Map<Entity.Type, Integer>> known = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> commonWords = new HashSet<>();

    private Repeats() {}

    /** The same lines with the names that were missed, or found only in part. */
    static List<Line> complete(List<Line> lines) {
        Repeats repeats = new Repeats();
        for (Line line : lines) {
            for (TaggedName name : line.names())
                repeats.learn(line.words().subList(name.begin(), name.end()), name.type());
            for (String word : line.words()) {
                if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) repeats.commonWords.add(word);
            }
        }
        return lines.stream().map(repeats::complete).toList();
    }

    private void learn(List<String> name, Entity.Type type) {
        if (name.size() > LENGTH_LIMIT) return;
        known.computeIfAbsent(name, words -> new EnumMap<>(Entity.Type.class)).merge(type, 1, Integer::sum);
        firstWords.add(name.get(0));
        if (type == Entity.Type.PERSON && name.size() > 1) learn(name.subList(name.size() - 1, name.size()), type);
    }

    private Line complete(Line line) {
        @Nullable TaggedName[] nameAt = new TaggedName[line.words().size()];
        for (TaggedName name : line.names()) Arrays.fill(nameAt, name.begin(), name.end(), name);
        for (int begin = 0; begin < nameAt.length; begin++) {
            if (!firstWords.contains(line.words().get(begin))) continue;
            for (int length = Math.min(LENGTH_LIMIT, nameAt.length - begin); length >= 1; length--) {
                List<String> words = line.words().subList(begin, begin + length);
                Map<Entity.Type, Integer> types = known.get(words);
                if (types == null || !isDistinctive(words, types)) continue;
                TaggedName repeat = new TaggedName(begin, begin + length, commonest(types));
                if (covers(repeat, nameAt)) {
                    Arrays.fill(nameAt, repeat.begin(), repeat.end(), repeat);
                    break;
                }
            }
        }
        return line.with(
                Arrays.stream(nameAt).filter(Objects::nonNull).distinct().toList());
    }

    /** Whether the words can hardly mean anything else: {@code Such} is a name and a common word. */
    private boolean isDistinctive(List<String> words, Map<Entity.Type, Integer> types) {
        if (words.size() > 1) return true;
        String word = words.get(0);
        int evidence = types.values().stream().mapToInt(Integer::intValue).sum();
        return evidence >= SINGLE_WORD_EVIDENCE
                && word.length() >= SHORTEST_WORD
                && Character.isUpperCase(word.codePointAt(0))
                && !commonWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is longer than all that it overlaps, and cuts none. */
    private static boolean covers(TaggedName repeat, @Nullable TaggedName[] nameAt) {
        for (int at = repeat.begin(); at < repeat.end(); at++) {
            TaggedName name = nameAt[at];
            if (name == null) continue;
            if (name.begin() < repeat.begin() || name.end() > repeat.end() || name.length() == repeat.length())
                return false;
        }
        return true;
    }

    private static Entity.Type commonest(Map<Entity.Type, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
