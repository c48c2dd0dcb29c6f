package org.newswire.enrich.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.newswire.enrich.topic.TopicRule.Term;

/**
 * Reads the rules of one top-level topic, that topic's own rule first, from one file or several. A line is a keyword
 * and what belongs to it; {@code #} begins a comment line.
 *
 * <pre>
 * ignore price war                        (before the first topic: for all topics of the file)
 * topic 20000379 monetary policy          (code and name as in the vocabulary)
 * strong monetary policy, rate~ setter    (about the topic wherever it stands)
 * likely money supply                     (about the topic in most stories)
 * weak   governor, @subtype:bank          (counts only beside others; an entity, see {@link EntityTerms})
 * against monetary penalty                (speaks for something else)
 * ignore monetary union                   (hides the shorter phrases inside it)
 * needs  central bank, Fed                (without one of these the rule is silent; lines add up)
 * EXAMPLE a text that must get the topic
 * COUNTER-EXAMPLE a text that must not
 * </pre>
 */
final class RuleFile {

    private static final Map<String, Double> WEIGHTS = Map.of(
            "strong", Weights.STRONG,
            "likely", Weights.LIKELY,
            "weak", Weights.WEAK,
            "against", Weights.AGAINST,
            "ignore", Weights.HIDES);

    private final String name;
    private String part;
    private final MediaTopics topics;
    private final List<String> problems = new ArrayList<>();
    private final List<Term> shared = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    private RuleFile(String name, MediaTopics topics) {
        this.name = name;
        this.part = name;
        this.topics = topics;
    }

    /**
     * The rules of one top-level topic.
     *
     * @param parts lines by file name; a topic with many rules goes on in further files, and what the first one ignores
     *     holds for all of them
     * @throws IllegalArgumentException with all problems and their lines
     */
    static List<TopicRule> parse(Map<String, List<String>> parts, MediaTopics topics) {
        var file = new RuleFile(parts.keySet().iterator().next(), topics);
        parts.forEach(file::read);
        if (!file.problems.isEmpty()) throw new IllegalArgumentException(String.join("\n", file.problems));
        return file.drafts.stream().map(file::finish).toList();
    }

    private void read(String part, List<String> lines) {
        this.part = part;
        for (int i = 0; i < lines.size(); i++) read(lines.get(i).strip(), i + 1);
    }

    private void read(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) return;
        var parts = line.split("\\s+", 2);
        var keyword = parts[0];
        var rest = parts.length == 2 ? parts[1].strip() : "";
        if (rest.isEmpty()) {
            problem(number, "nothing after \"" + keyword + "\"");
        } else if (keyword.equals("topic")) {
            begin(rest, number);
        } else if (drafts.isEmpty()) {
            if (keyword.equals("ignore")) shared.addAll(terms(rest, Weights.HIDES));
            else problem(number, "\"" + keyword + "\" before the first topic; only ignore may stand there");
        } else {
            add(keyword, rest, number);
        }
    }

    private void begin(String heading, int number) {
        var parts = heading.split("\\s+", 2);
        var topic = topics.find(parts[0]);
        if (topic.isEmpty() || !topic.get().code().equals(parts[0]))
            problem(number, parts[0] + " is not an active topic");
        else if (parts.length < 2 || !topic.get().name().equals(parts[1]))
            problem(number, parts[0] + " is called \"" + topic.get().name() + "\"");
        else drafts.add(new Draft(topic.get()));
    }

    private void add(String keyword, String rest, int number) {
        var draft = drafts.get(drafts.size() - 1);
        var weight = WEIGHTS.get(keyword);
        if (weight != null || keyword.equals("needs")) checkEntities(rest, number);
        if (weight != null) terms(rest, weight).forEach(term -> add(term, draft, number));
        else if (keyword.equals("needs")) draft.needs.add(phrases(rest).toList());
        else if (keyword.equals("EXAMPLE")) draft.examples.add(rest);
        else if (keyword.equals("COUNTER-EXAMPLE")) draft.counterExamples.add(rest);
        else problem(number, "unknown keyword \"" + keyword + "\"");
    }

    private void add(Term term, Draft draft, int number) {
        if (draft.terms.stream().anyMatch(other -> other.phrase().equals(term.phrase())))
            problem(number, "\"" + term.phrase() + "\" is in this rule twice");
        if (EntityTerms.isOne(term.phrase()) && term.weight() == Weights.HIDES)
            problem(number, "\"" + term.phrase() + "\" hides no phrases; ignore takes words");
        draft.terms.add(term);
    }

    private void checkEntities(String list, int number) {
        phrases(list)
                .filter(phrase -> EntityTerms.isOne(phrase) && !EntityTerms.isWellFormed(phrase))
                .forEach(phrase ->
                        problem(number, "\"" + phrase + "\" is no entity; write @organisation/nato or @subtype:party"));
    }

    private TopicRule finish(Draft draft) {
        var terms = Stream.concat(shared.stream(), draft.terms.stream()).toList();
        var slug = draft.topic.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new TopicRule(name + "/" + slug, draft.topic, terms, draft.needs, draft.examples, draft.counterExamples);
    }

    private void problem(int line, String what) {
        problems.add(part + ".rules, line " + line + ": " + what);
    }

    private static List<Term> terms(String list, double weight) {
        return phrases(list).map(phrase -> new Term(phrase, weight)).toList();
    }

    private static Stream<String> phrases(String list) {
        return Arrays.stream(list.split(",(?:\\s+|$)")).map(String::strip).filter(phrase -> !phrase.isEmpty());
    }

    private static final class Draft {
        final MediaTopic topic;
        final List<Term> terms = new ArrayList<>();
        final List<List<String>> needs = new ArrayList<>();
        final List<String> examples = new ArrayList<>();
        final List<String> counterExamples = new ArrayList<>();

        Draft(MediaTopic topic) {
            this.topic = topic;
        }
    }
}
