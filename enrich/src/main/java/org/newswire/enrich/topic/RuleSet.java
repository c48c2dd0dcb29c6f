package org.newswire.enrich.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newswire.enrich.topic.TopicRule.Term;

/**
 * All rules, compiled: one automaton finds the phrases of all of them in one pass, then each rule that had a phrase adds
 * up its own. The rule of a top-level topic adds up the phrases of all rules below it as well, each place once.
 * Immutable, thread-safe.
 */
final class RuleSet {

    /** The rule files, one for each top-level topic, in the order of their codes. */
    static final List<String> FILES = List.of(
            "arts",
            "crime",
            "disaster",
            "economy",
            "education",
            "environment",
            "health",
            "human-interest",
            "labour",
            "lifestyle",
            "politics",
            "religion",
            "science",
            "society",
            "sport",
            "conflict",
            "weather");

    /** Files that go on where one of {@link #FILES} would be too long to read. */
    private static final Map<String, List<String>> CONTINUED = Map.of(
            "crime", List.of("crime-courts"),
            "economy", List.of("economy-companies", "economy-markets", "economy-industries", "economy-services"),
            "politics", List.of("politics-government"),
            "sport", List.of("sport-athletics", "sport-disciplines"));

    private final List<List<TopicRule>> files;
    private final List<Compiled> rules = new ArrayList<>();
    private final List<List<Use>> usesOfPhrase = new ArrayList<>();
    private final PhraseAutomaton automaton;

    /** A rule with the numbers of the phrases it needs. */
    private record Compiled(TopicRule rule, int file, boolean isTop, List<int[]> needs) {}

    /** What a rule has in a story. */
    private record Counted(Compiled rule, List<Occurrence> occurrences) {}

    /** What the rules of a file have in a story together. */
    private record Whole(List<Occurrence> occurrences, double points) {}

    /** A phrase in a rule. */
    private record Use(int rule, double weight) {}

    RuleSet(List<List<TopicRule>> files) {
        this.files = files;
        var numbers = new LinkedHashMap<String, Integer>();
        for (int file = 0; file < files.size(); file++) for (var rule : files.get(file)) compile(rule, file, numbers);
        automaton = new PhraseAutomaton(List.copyOf(numbers.keySet()));
    }

    /**
     * The rules that are shipped with Newswire.
     *
     * @throws IllegalArgumentException with all problems of the first file that has any
     */
    static RuleSet load(MediaTopics topics) {
        return new RuleSet(
                FILES.stream().map(file -> RuleFile.parse(parts(file), topics)).toList());
    }

    /** Every rule, by file. */
    List<TopicRule> rules() {
        return files.stream().flatMap(Collection::stream).toList();
    }

    /** The rules for which the story has points, in no particular order. */
    List<RuleScore> score(List<Passage> passages) {
        var story = new Story();
        for (var passage : passages) story.read(passage);
        return story.scores();
    }

    private void compile(TopicRule rule, int file, Map<String, Integer> numbers) {
        int index = rules.size();
        for (Term term : rule.terms())
            usesOfPhrase.get(number(term.phrase(), numbers)).add(new Use(index, term.weight()));
        var needs = rule.needs().stream()
                .map(any ->
                        any.stream().mapToInt(phrase -> number(phrase, numbers)).toArray())
                .toList();
        rules.add(new Compiled(rule, file, files.get(file).indexOf(rule) == 0, needs));
    }

    private int number(String phrase, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(phrase, any -> {
            usesOfPhrase.add(new ArrayList<>());
            return usesOfPhrase.size() - 1;
        });
    }

    /** The lines of a file and of those that go on with it, by name. */
    private static Map<String, List<String>> parts(String file) {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put(file, lines(file));
        for (var next : CONTINUED.getOrDefault(file, List.of())) parts.put(next, lines(next));
        return parts;
    }

    private static List<String> lines(String file) {
        var name = "rules/" + file + ".rules";
        var stream = Objects.requireNonNull(RuleSet.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One story while it is read. */
    private final class Story {
        private final Map<Integer, List<Occurrence>> byRule = new LinkedHashMap<>();
        private final BitSet found = new BitSet();
        private int words;

        void read(Passage passage) {
            words += passage.words().size();
            automaton.match(passage.words(), passage.inCapitals(), (phrase, first, last) -> {
                found.set(phrase);
                for (var use : usesOfPhrase.get(phrase))
                    byRule.computeIfAbsent(use.rule(), any -> new ArrayList<>())
                            .add(new Occurrence(
                                    phrase,
                                    passage.words().get(first).begin(),
                                    passage.words().get(last).end(),
                                    passage.place().boost,
                                    use.weight()));
            });
        }

        List<RuleScore> scores() {
            var counted = counted();
            var wholes = wholes(counted);
            double most =
                    wholes.values().stream().mapToDouble(Whole::points).max().orElse(0);
            var scores = new ArrayList<RuleScore>();
            wholes.forEach((file, whole) ->
                    add(scores, files.get(file).get(0), whole.points(), whole.points() / most, whole.occurrences()));
            for (var one : counted) {
                var whole = wholes.get(one.rule().file());
                if (whole == null || one.rule().isTop()) continue;
                double points = Tally.points(one.occurrences(), words);
                add(scores, one.rule().rule(), points, whole.points() / most, one.occurrences());
            }
            return scores;
        }

        /** What counts for each rule that has all it needs. */
        private List<Counted> counted() {
            var counted = new ArrayList<Counted>();
            byRule.forEach((index, occurrences) -> {
                var rule = rules.get(index);
                if (hasNeeds(rule)) counted.add(new Counted(rule, Occurrence.outermost(occurrences)));
            });
            return counted;
        }

        /** By file, what its rules have together, where it has points. */
        private Map<Integer, Whole> wholes(List<Counted> counted) {
            var pools = new LinkedHashMap<Integer, List<Occurrence>>();
            for (var rule : counted) {
                var pool = pools.computeIfAbsent(rule.rule().file(), any -> new ArrayList<>());
                // What speaks against a narrow topic does not speak against the top-level one.
                for (var one : rule.occurrences())
                    if (one.weight() > 0 || rule.rule().isTop()) pool.add(one);
            }
            var wholes = new LinkedHashMap<Integer, Whole>();
            pools.forEach((file, pool) -> {
                var occurrences = Occurrence.outermost(pool);
                double points = Tally.points(occurrences, words);
                if (points > 0) wholes.put(file, new Whole(occurrences, points));
            });
            return wholes;
        }

        private boolean hasNeeds(Compiled rule) {
            for (int[] any : rule.needs()) {
                boolean has = false;
                for (int phrase : any) has |= found.get(phrase);
                if (!has) return false;
            }
            return true;
        }

        private static void add(
                List<RuleScore> scores,
                TopicRule rule,
                double points,
                double prominence,
                List<Occurrence> occurrences) {
            if (points <= 0) return;
            var evidence = occurrences.stream().filter(one -> one.weight() > 0).toList();
            scores.add(new RuleScore(rule, points, prominence, evidence));
        }
    }
}
