package org.newswire.enrich.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.topic.CompiledRule.Use;

/**
 * All rules, compiled: one automaton finds the phrases of all of them in one pass, then each rule that had a phrase adds
 * up its own. Immutable, thread-safe.
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

    /**
     * What newsrooms have desks for: of these, a story is about one as a rule. The other topics are matters that occur
     * in all of them, a crime in business or in sport.
     */
    private static final Set<String> SECTIONS = Set.of("arts", "economy", "politics", "science", "sport");

    private final List<List<TopicRule>> files;
    private final List<CompiledRule> compiled = new ArrayList<>();
    private final List<List<Use>> usesOfPhrase = new ArrayList<>();
    private final PhraseAutomaton automaton;
    private final EntityTerms entityTerms;

    RuleSet(List<List<TopicRule>> files) {
        this.files = files;
        var numbers = new LinkedHashMap<String, Integer>();
        for (int file = 0; file < files.size(); file++)
            compile(files.get(file), SECTIONS.contains(FILES.get(file)), numbers);
        entityTerms = new EntityTerms(numbers);
        numbers.keySet().removeIf(EntityTerms::isOne);
        automaton = new PhraseAutomaton(numbers);
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

    /** Version of all rules together. */
    String version() {
        return RuleVersion.of(rules());
    }

    /** The rules for which the story has points, in no particular order. */
    List<RuleScore> score(List<Passage> passages, List<Entity> entities) {
        var story = new StoryScore(compiled);
        for (var passage : passages) {
            var words = passage.words();
            story.addWords(words.size());
            automaton.match(words, passage.inCapitals(), (phrase, first, last) -> {
                int begin = words.get(first).begin();
                int end = words.get(last).end();
                story.add(phrase, begin, end, passage.place().boost, usesOfPhrase.get(phrase));
            });
        }
        entityTerms.match(
                entities,
                passages,
                (term, mention, passage) -> story.addName(
                        term,
                        mention.span().begin(),
                        mention.span().end(),
                        passage.place().boost,
                        usesOfPhrase.get(term)));
        return story.scores();
    }

    /** Compiles the rules of a file; the first is that of the top-level topic. */
    private void compile(List<TopicRule> file, boolean isSection, Map<String, Integer> numbers) {
        int top = compiled.size();
        for (var rule : file) {
            int index = compiled.size();
            for (var term : rule.terms())
                usesOfPhrase.get(number(term.phrase(), numbers)).add(new Use(index, term.weight()));
            var needs = rule.needs().stream()
                    .map(any -> any.stream()
                            .mapToInt(phrase -> number(phrase, numbers))
                            .toArray())
                    .toList();
            var version = index == top ? RuleVersion.of(file) : RuleVersion.of(rule);
            compiled.add(new CompiledRule(rule, version, top, isSection, needs));
        }
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
}
