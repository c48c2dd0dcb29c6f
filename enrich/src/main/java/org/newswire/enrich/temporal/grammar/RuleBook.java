package org.newswire.enrich.temporal.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newswire.enrich.text.Span;

/**
 * The grammar: all rules, found quickly by the lexeme that can begin them. Immutable and thread-safe; loading it takes
 * some milliseconds, so one is enough.
 */
public final class RuleBook {

    /**
     * In this order, because a rule that begins with a match of another kind sees only what rules above it found at the
     * same lexeme.
     */
    private static final List<String> FILES = List.of(
            "nothing.rules",
            "calendar.rules",
            "holidays.rules",
            "relative.rules",
            "clock.rules",
            "durations.rules",
            "sets.rules",
            "vague.rules",
            "anchored.rules",
            "modified.rules");

    private final Lexer lexer = new Lexer(Lexicon.load());
    private final List<Rule> rules;
    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final Map<Symbol, List<Rule>> bySymbol = new EnumMap<>(Symbol.class);
    private final List<Rule> byMatch = new ArrayList<>();
    private final List<Rule> continuations = new ArrayList<>();

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) index(rule);
    }

    /** Reads the rule files of this project. */
    public static RuleBook load() {
        List<Rule> rules = new ArrayList<>();
        for (String file : FILES) RuleFile.read(file, rules);
        return new RuleBook(rules);
    }

    /** All rules, in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** Reads a sentence of a text. Linear in its length. */
    public Chart read(String text, Span sentence) {
        return new Chart(this, lexer.lex(text, sentence));
    }

    /** Rules that a word can begin. */
    List<Rule> beginningWith(String form) {
        return byWord.getOrDefault(form, List.of());
    }

    /** Rules that a symbol can begin. */
    List<Rule> beginningWith(Symbol symbol) {
        return bySymbol.getOrDefault(symbol, List.of());
    }

    /** Rules that a match of another rule can begin. */
    List<Rule> beginningWithMatch() {
        return byMatch;
    }

    /** Rules that count only behind another expression. */
    List<Rule> continuations() {
        return continuations;
    }

    private void index(Rule rule) {
        if (!rule.follows().isEmpty()) {
            continuations.add(rule);
            return;
        }
        boolean byAnyMatch = false;
        for (Pattern pattern : rule.patterns()) {
            Pattern.First first = pattern.first();
            for (String word : first.words) add(byWord, word, rule);
            for (Symbol symbol : first.symbols) add(bySymbol, symbol, rule);
            byAnyMatch |= first.nested;
        }
        if (byAnyMatch) byMatch.add(rule);
    }

    private static <K> void add(Map<K, List<Rule>> index, K key, Rule rule) {
        List<Rule> under = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (!under.contains(rule)) under.add(rule);
    }
}
