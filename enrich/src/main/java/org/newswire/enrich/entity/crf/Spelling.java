package org.newswire.enrich.entity.crf;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns British into American spelling and gives days and months their capital, as was done to the texts that the models
 * learned from. The words and patterns come with the models.
 *
 * @param words what becomes of single words
 * @param gate found in every word that a pattern may change
 * @param rules in order; the first that applies is the only one
 */
record Spelling(Map<String, String> words, Pattern gate, List<Rule> rules) {

    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_OF_PATTERN = 6;

    /** @param except found in words that the rule leaves alone; null when there are none */
    record Rule(Pattern pattern, @Nullable Pattern except, String replacement) {}

    Spelling {
        words = Map.copyOf(words);
        rules = List.copyOf(rules);
    }

    String american(String word) {
        if (word.length() < SHORTEST_WORD) return word;
        String american = words.get(word);
        if (american != null) return american;
        if (word.length() < SHORTEST_OF_PATTERN || !gate.matcher(word).find()) return word;
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern.matcher(word);
            if (!matcher.find()) continue;
            Pattern except = rule.except;
            if (except == null || !except.matcher(word).find()) return matcher.replaceAll(rule.replacement);
        }
        return word;
    }
}
