package org.newswire.enrich.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names in headlines in capitals that the story names once more. A headline is the story in few words, so one mention
 * of a word as a name, or as a person's last name, is enough where its spelling was restored from the story. Words seen
 * as miscellaneous names only are too often none. The first word of a headline or sentence alone is no name where the
 * story has it in small letters and nowhere else as a name.
 */
final class Headlines {

    private final Map<String, Map<Entity.Type, Integer>> words = new HashMap<>();

    private Headlines() {}

    static void mark(List<Marking> story) {
        Headlines headlines = new Headlines();
        for (Marking line : story) {
            if (!line.line().inCapitals()) headlines.learn(line);
        }
        for (Marking line : story) {
            if (line.line().inCapitals()) headlines.complete(line);
        }
        if (!story.isEmpty()) headlines.dropCommonWord(story.get(0), story);
    }

    private void learn(Marking line) {
        for (TaggedName name : line.names()) {
            boolean person = name.type() == Entity.Type.PERSON;
            if ((name.length() > 1 && !person) || name.type() == Entity.Type.MISC) continue;
            words.computeIfAbsent(line.word(name.end() - 1), word -> new EnumMap<>(Entity.Type.class))
                    .merge(name.type(), 1, Integer::sum);
        }
    }

    /** {@code Wolf swims home} over a story about a wolf. */
    private void dropCommonWord(Marking headline, List<Marking> story) {
        TaggedName first = headline.name(0);
        boolean sentence = headline.word(headline.size() - 1).equals(".")
                || headline.line().inCapitals();
        if (sentence || first == null || first.length() > 1 || first.certain()) return;
        String small = headline.lower(0);
        boolean common = false;
        for (Marking line : story) {
            for (int at = 0; at < line.size(); at++) {
                if (line.word(at).equals(small)) common = true;
                else if (at > 0 && line.word(at).equals(headline.word(0)) && line.name(at) != null) return;
            }
        }
        if (common) headline.clear(first);
    }

    private void complete(Marking line) {
        for (int at = 0; at < line.size(); at++) {
            if (line.name(at) != null || !isRestored(line, at)) continue;
            Entity.Type type = commonest(words.get(line.word(at)));
            if (type != null) line.put(at, at + 1, type);
        }
    }

    /** Whether the story writes the word with one capital, which the headline alone does not show. */
    private static boolean isRestored(Marking line, int at) {
        boolean other = !line.word(at).equals(line.line().tokens().get(at).form());
        return other && line.isCapital(at);
    }

    private static Entity.@Nullable Type commonest(@Nullable Map<Entity.Type, Integer> types) {
        if (types == null) return null;
        return types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
