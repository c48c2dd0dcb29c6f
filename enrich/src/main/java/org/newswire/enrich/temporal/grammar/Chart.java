package org.newswire.enrich.temporal.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.text.Span;

/**
 * A sentence as the grammar reads it: for every lexeme and every kind, the longest match that begins there.
 *
 * <p>The chart is filled from the last lexeme to the first, so that a rule that asks for another match finds it ready:
 * no recursion, whatever the text. At one lexeme, rules that begin with words come before rules that begin with a match.
 * Patterns are bounded, so the cost is linear in the number of lexemes.
 */
public final class Chart {

    private final RuleBook rules;
    private final List<Lexeme> lexemes;
    private final List<Map<Kind, Match>> longest;

    Chart(RuleBook rules, List<Lexeme> lexemes) {
        this.rules = rules;
        this.lexemes = lexemes;
        this.longest = new ArrayList<>(Collections.nCopies(lexemes.size(), Map.of()));
        for (int at = lexemes.size() - 1; at >= 0; at--) fill(at);
    }

    /** The lexeme at an index, null outside the sentence. */
    public @Nullable Lexeme at(int index) {
        return index < 0 || index >= lexemes.size() ? null : lexemes.get(index);
    }

    /** Where a match stands in the text. */
    public Span span(Match match) {
        return new Span(
                lexemes.get(match.first()).begin(),
                lexemes.get(match.last() - 1).end());
    }

    /** The expressions of the sentence, in order, not overlapping: from the left, the longest each time. */
    public List<Match> expressions() {
        List<Match> found = new ArrayList<>();
        Match previous = null;
        int at = 0;
        while (at < lexemes.size()) {
            Match match = previous != null && previous.last() == at ? continuation(previous) : null;
            if (match == null) match = best(at);
            previous = match;
            if (match == null) {
                at++;
                continue;
            }
            at = match.last();
            if (match.rule().kind() != Kind.NOTHING) found.add(match);
        }
        return found;
    }

    /** The longest match of one of some kinds that begins at a lexeme. */
    @Nullable
    Match longest(int at, Set<Kind> kinds) {
        if (at >= longest.size()) return null;
        Map<Kind, Match> here = longest.get(at);
        if (here.isEmpty()) return null;
        Match best = null;
        for (Kind kind : kinds) best = better(best, here.get(kind));
        return best;
    }

    private @Nullable Match best(int at) {
        Match best = null;
        for (Match match : longest.get(at).values()) best = better(best, match);
        return best;
    }

    private @Nullable Match continuation(Match previous) {
        Match best = null;
        for (Rule rule : rules.continuations()) {
            if (rule.follows().contains(previous.rule().kind())) best = better(best, match(rule, previous.last()));
        }
        return best;
    }

    private void fill(int at) {
        Lexeme lexeme = lexemes.get(at);
        for (Rule rule : rules.beginningWith(lexeme.form())) add(at, match(rule, at));
        for (Sense sense : lexeme.senses()) {
            for (Rule rule : rules.beginningWith(sense.symbol())) add(at, match(rule, at));
        }
        Symbol shape = lexeme.shape() == Lexeme.Shape.CAPITALIZED ? Symbol.CAPITALIZED : Symbol.LOWERCASE;
        for (Rule rule : rules.beginningWith(shape)) add(at, match(rule, at));
        if (longest.get(at).isEmpty()) return;
        for (Rule rule : rules.beginningWithMatch()) add(at, match(rule, at));
    }

    private void add(int at, @Nullable Match match) {
        if (match == null) return;
        if (longest.get(at).isEmpty()) longest.set(at, new EnumMap<>(Kind.class));
        Map<Kind, Match> here = longest.get(at);
        here.merge(match.rule().kind(), match, Chart::longer);
    }

    private @Nullable Match match(Rule rule, int at) {
        for (Pattern pattern : rule.patterns()) {
            Match match = pattern.match(rule, this, at);
            if (match != null) return match;
        }
        return null;
    }

    /** The one that reaches farther; of two that reach equally far, the one of the earlier rule. */
    private static @Nullable Match better(@Nullable Match one, @Nullable Match two) {
        if (one == null || two == null) return one == null ? two : one;
        return longer(one, two);
    }

    private static Match longer(Match one, Match two) {
        if (one.last() != two.last()) return one.last() > two.last() ? one : two;
        return one.rule().order() <= two.rule().order() ? one : two;
    }
}
