package org.newswire.enrich.topic.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.topic.MediaTopics;
import org.newswire.enrich.topic.TopicTag;

/**
 * Finds in an archive the phrases that would most improve the rules of a topic: those of the stories that the rules
 * miss, and those of the stories that they tag wrongly. A phrase is one to three words.
 */
public final class PhraseSuggestions {

    private static final int LONGEST = 3;
    private static final int SHORTEST_WORD = 3;
    /** Stories that must speak for a phrase. */
    private static final int FEWEST = 3;

    private static final double STRONG = 0.85;
    private static final double LIKELY = 0.5;
    /** Times that the odds with a phrase must be those of any story. */
    private static final double LIFT = 2;
    /** Standard deviations by which a share is put lower than it was seen, since it was seen in few stories. */
    private static final double CAUTION = 1;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "before",
            "being", "but", "by", "can", "could", "did", "do", "for", "from", "had", "has", "have", "he", "her", "him",
            "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "like", "many", "may", "more", "most",
            "mr", "mrs", "ms", "much", "n't", "no", "not", "of", "on", "one", "only", "or", "other", "our", "out",
            "over", "said", "says", "she", "should", "so", "some", "such", "than", "that", "the", "their", "them",
            "then", "there", "these", "they", "this", "those", "to", "two", "up", "very", "was", "we", "were", "what",
            "when", "where", "which", "while", "who", "will", "with", "would", "you", "your", "'s", "'re", "'ve",
            "'ll");

    private final List<LabelledStory> stories;
    private final List<Set<String>> phrases;
    private final List<Set<String>> tagged;
    private final List<Set<String>> labelled;

    /** An archive, tagged by the rules here. */
    public PhraseSuggestions(List<LabelledStory> stories, Annotator<TopicTag> rules, MediaTopics topics) {
        this.stories = List.copyOf(stories);
        phrases = stories.stream().map(story -> phrases(story.article())).toList();
        tagged = stories.stream()
                .map(story -> qcodes(rules.reads(story.article()) ? rules.annotate(story.article()) : List.of()))
                .toList();
        labelled = stories.stream()
                .map(story -> topics.withBroader(story.qcodes()))
                .toList();
    }

    /** What a phrase should be in a rule. */
    public enum Kind {
        STRONG,
        LIKELY,
        AGAINST
    }

    /**
     * A phrase for a rule.
     *
     * @param gained stories that are now tagged wrongly, or not at all, and would be put right
     * @param right stories with the phrase that it speaks rightly of
     * @param wrong stories with the phrase that it speaks wrongly of
     */
    public record Suggestion(String qcode, Kind kind, String phrase, int gained, int right, int wrong) {}

    /** Topics of the archive. */
    public Set<String> qcodes() {
        var qcodes = new HashSet<String>();
        labelled.forEach(qcodes::addAll);
        return qcodes;
    }

    /**
     * The best phrases for a topic, best first; each counts only the stories that those before it do not put right.
     *
     * @param most how many at most, of those for the topic and of those against it
     */
    public List<Suggestion> of(String qcode, int most) {
        var missed = numbers(number -> labelled(number, qcode) && !tagged(number, qcode));
        var extra = numbers(number -> !labelled(number, qcode) && tagged(number, qcode));
        var suggestions = new ArrayList<Suggestion>();
        suggestions.addAll(choose(qcode, missed, most, number -> labelled(number, qcode), number -> true, false));
        suggestions.addAll(
                choose(qcode, extra, most, number -> !labelled(number, qcode), number -> tagged(number, qcode), true));
        return suggestions;
    }

    /** Greedy cover of the stories to put right. */
    private List<Suggestion> choose(
            String qcode,
            Set<Integer> toPutRight,
            int most,
            IntPredicate isRight,
            IntPredicate counts,
            boolean against) {
        var candidates = candidates(toPutRight);
        Map<String, int[]> rightAndWrong = new HashMap<>();
        for (int number = 0; number < stories.size(); number++) {
            if (!counts.test(number)) continue;
            for (var phrase : phrases.get(number)) {
                if (candidates.containsKey(phrase))
                    rightAndWrong.computeIfAbsent(phrase, any -> new int[2])[isRight.test(number) ? 0 : 1]++;
            }
        }
        var all = IntStream.range(0, stories.size()).filter(counts).toArray();
        double usual = share((int) Arrays.stream(all).filter(isRight).count(), (int)
                Arrays.stream(all).filter(isRight.negate()).count());
        var chosen = new ArrayList<Suggestion>();
        var left = new HashSet<>(toPutRight);
        while (chosen.size() < most) {
            var best = candidates.entrySet().stream()
                    .map(entry -> suggestion(qcode, entry, rightAndWrong, left, usual, against))
                    .flatMap(Optional::stream)
                    .max(Comparator.<Suggestion>comparingDouble(one -> one.gained() * share(one.right(), one.wrong()))
                            .thenComparingInt(one -> one.phrase().length())
                            .thenComparing(Suggestion::phrase));
            if (best.isEmpty()) break;
            chosen.add(best.get());
            left.removeAll(candidates.get(best.get().phrase()));
        }
        return chosen;
    }

    private static Optional<Suggestion> suggestion(
            String qcode,
            Map.Entry<String, Set<Integer>> candidate,
            Map<String, int[]> rightAndWrong,
            Set<Integer> left,
            double usual,
            boolean against) {
        int gained = (int) candidate.getValue().stream().filter(left::contains).count();
        if (gained < FEWEST) return Optional.empty();
        int[] counts = rightAndWrong.getOrDefault(candidate.getKey(), new int[2]);
        double share = share(counts[0], counts[1]);
        if (share < LIKELY || odds(share) < LIFT * odds(usual)) return Optional.empty();
        var kind = against ? Kind.AGAINST : share < STRONG ? Kind.LIKELY : Kind.STRONG;
        return Optional.of(new Suggestion(qcode, kind, candidate.getKey(), gained, counts[0], counts[1]));
    }

    /** Phrases of at least {@link #FEWEST} of the stories, with those stories. */
    private Map<String, Set<Integer>> candidates(Set<Integer> numbers) {
        Map<String, Set<Integer>> candidates = new HashMap<>();
        for (int number : numbers)
            for (var phrase : phrases.get(number))
                candidates.computeIfAbsent(phrase, any -> new HashSet<>()).add(number);
        candidates.values().removeIf(some -> some.size() < FEWEST);
        return candidates;
    }

    /** Share of the right ones, as low as it may well be: the lower end of Wilson's interval. */
    private static double share(int right, int wrong) {
        double n = right + wrong;
        double p = right / n;
        double z = CAUTION * CAUTION;
        return (p + z / (2 * n) - CAUTION * Math.sqrt(p * (1 - p) / n + z / (4 * n * n))) / (1 + z / n);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    private static Set<String> phrases(Article article) {
        var phrases = new HashSet<String>();
        for (var run : StoryWords.runs(article))
            for (int begin = 0; begin < run.size(); begin++) {
                if (!isEnd(run.get(begin))) continue;
                var phrase = new StringBuilder();
                for (int end = begin; end < Math.min(run.size(), begin + LONGEST); end++) {
                    if (end > begin) phrase.append(' ');
                    phrase.append(run.get(end).form());
                    if (isEnd(run.get(end))) phrases.add(phrase.toString());
                }
            }
        return phrases;
    }

    /** Whether a phrase may begin or end with a word. */
    private static boolean isEnd(StoryWords.Word word) {
        return word.form().length() >= SHORTEST_WORD && !FUNCTION_WORDS.contains(word.form());
    }

    private Set<Integer> numbers(IntPredicate which) {
        var numbers = new HashSet<Integer>();
        IntStream.range(0, stories.size()).filter(which).forEach(numbers::add);
        return numbers;
    }

    private boolean labelled(int number, String qcode) {
        return labelled.get(number).contains(qcode);
    }

    private boolean tagged(int number, String qcode) {
        return tagged.get(number).contains(qcode);
    }

    private static Set<String> qcodes(List<TopicTag> tags) {
        var qcodes = new HashSet<String>();
        for (var tag : tags) qcodes.add(tag.qcode());
        return qcodes;
    }
}
