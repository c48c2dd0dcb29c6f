package org.newswire.enrich.topic;

import static org.newswire.enrich.topic.Weights.LIKELY;
import static org.newswire.enrich.topic.Weights.STRONG;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.topic.CompiledRule.Use;

/**
 * Adds up what one story has for each rule.
 *
 * <p>For a top-level topic, a phrase that is strong for a narrower one counts a little; what else the rules below it
 * have counts for them alone, so that their number does not make a topic loud. Each place counts once.
 *
 * <p>How prominent a top-level topic is depends on its rivals: sections of a newspaper (politics, sport) rival each
 * other, matters (crime, health, war) occur in them and take little away. A narrow topic is as prominent as its top-level
 * one, or as most of its own points make it. The figures are set by hand: labelled news has
 * one section a story, and nothing says which of its matters an editor would name. Not thread-safe.
 */
final class StoryScore {

    private static final double FROM_BELOW = 1.0;
    private static final double NARROW = 0.7;
    private static final double SECTION_TO_MATTER = 0.7;
    private static final double MATTER = 0.4;

    private final List<CompiledRule> rules;
    private final @Nullable Found[] byRule;
    private final BitSet phrasesFound = new BitSet();
    private int words;

    /** What the story has for a rule. */
    private static final class Found {
        final CompiledRule rule;
        final List<Occurrence> phrases = new ArrayList<>(4);
        final List<Occurrence> names = new ArrayList<>(0);
        List<Occurrence> occurrences = List.of();
        double most;

        Found(CompiledRule rule) {
            this.rule = rule;
        }

        void add(Occurrence occurrence, List<Occurrence> to) {
            to.add(occurrence);
            most = Math.max(most, occurrence.weight());
        }

        /** What counts: a name counts where the rule has no phrase for it, or for a part of it. */
        List<Occurrence> settled() {
            var settled = Occurrence.outermost(phrases);
            if (names.isEmpty()) return settled;
            var others = Occurrence.outermost(names);
            others.removeIf(name -> phrases.stream().anyMatch(name::overlaps));
            settled.addAll(others);
            settled.sort(Comparator.comparingInt(Occurrence::begin));
            return settled;
        }
    }

    /** What a top-level topic has, with what is strong for the rules below it. */
    private record Whole(List<Occurrence> occurrences, double points) {}

    StoryScore(List<CompiledRule> rules) {
        this.rules = rules;
        byRule = new Found[rules.size()];
    }

    void addWords(int count) {
        words += count;
    }

    /** A phrase that stands in the story, and the rules that have it. */
    void add(int phrase, int begin, int end, double boost, List<Use> uses) {
        phrasesFound.set(phrase);
        for (var use : uses) {
            var found = found(use.rule());
            found.add(new Occurrence(phrase, begin, end, boost, use.weight()), found.phrases);
        }
    }

    /** A place that names an entity, and the rules that have it or its kind. */
    void addName(int term, int begin, int end, double boost, List<Use> uses) {
        phrasesFound.set(term);
        for (var use : uses) {
            var found = found(use.rule());
            found.add(new Occurrence(term, begin, end, boost, use.weight()), found.names);
        }
    }

    private Found found(int rule) {
        var found = byRule[rule];
        if (found == null) byRule[rule] = found = new Found(rules.get(rule));
        return found;
    }

    /** The rules that have points. */
    List<RuleScore> scores() {
        var counted = counted();
        var wholes = wholes(counted);
        var scores = new ArrayList<RuleScore>();
        wholes.forEach((top, whole) -> add(
                scores, rules.get(top), whole.points(), prominence(top, whole.points(), wholes), whole.occurrences()));
        for (var narrow : counted) {
            // Weak phrases alone have no points.
            if (narrow.rule.isTop() || narrow.most < LIKELY) continue;
            int top = narrow.rule.top();
            double points = Tally.points(narrow.occurrences, words);
            var whole = wholes.get(top);
            double own = Math.max(NARROW * points, whole == null ? 0 : whole.points());
            add(scores, narrow.rule, points, prominence(top, own, wholes), narrow.occurrences);
        }
        return scores;
    }

    /** What counts for each rule that has all it needs. */
    private List<Found> counted() {
        var counted = new ArrayList<Found>();
        for (var found : byRule) {
            if (found == null || !found.rule.hasItsNeeds(phrasesFound)) continue;
            found.occurrences = found.settled();
            counted.add(found);
        }
        return counted;
    }

    /** By top-level rule, what it has, where it has points. */
    private Map<Integer, Whole> wholes(List<Found> counted) {
        var pools = new LinkedHashMap<Integer, List<Occurrence>>();
        for (var found : counted) {
            if (!found.rule.isTop() && found.most < STRONG) continue;
            var pool = pools.computeIfAbsent(found.rule.top(), any -> new ArrayList<>());
            if (found.rule.isTop()) pool.addAll(found.occurrences);
            else for (var one : found.occurrences) if (one.weight() >= STRONG) pool.add(one.weighing(FROM_BELOW));
        }
        var wholes = new LinkedHashMap<Integer, Whole>();
        pools.forEach((top, pool) -> {
            var occurrences = Occurrence.outermost(pool);
            double points = Tally.points(occurrences, words);
            if (points > 0) wholes.put(top, new Whole(occurrences, points));
        });
        return wholes;
    }

    /** A topic's own points as a part of those of the strongest rival of its top-level topic, at most 1. */
    private double prominence(int top, double own, Map<Integer, Whole> wholes) {
        double strongest = own;
        for (var other : wholes.entrySet()) {
            if (other.getKey() == top) continue;
            double rivalry = rivalry(rules.get(other.getKey()), rules.get(top));
            strongest = Math.max(strongest, rivalry * other.getValue().points());
        }
        return own / strongest;
    }

    private static double rivalry(CompiledRule of, CompiledRule to) {
        if (!of.isInSection()) return MATTER;
        return to.isInSection() ? 1 : SECTION_TO_MATTER;
    }

    private static void add(
            List<RuleScore> scores, CompiledRule rule, double points, double prominence, List<Occurrence> occurrences) {
        if (points <= 0) return;
        var evidence = occurrences.stream().filter(one -> one.weight() > 0).toList();
        scores.add(new RuleScore(rule.rule(), rule.version(), points, prominence, evidence));
    }
}
