package org.newswire.enrich.topic.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.topic.MediaTopics;
import org.newswire.enrich.topic.TopicTag;

/**
 * Trains a {@link TopicModel} on an archive and says what to expect of it. The cost of errors, and how
 * to weigh words against rules, come from three-fold cross-validation over a part of the archive.
 */
public final class Training {

    /** Stories that a topic needs to be learnt. */
    public static final int FEWEST_STORIES = 10;

    private static final int FOLDS = 3;
    private static final double[] COSTS = {4, 32, 256};
    private static final double[] LEASTS_OF_FIRST = {TopicModel.LEAST, 0.3, 0.2, 0.1, 0};
    /** Stories and topics that are enough to choose by. */
    private static final int MOST_STORIES = 6000;

    private static final int MOST_TOPICS = 30;

    private final List<LabelledStory> stories;
    private final List<List<TopicTag>> tags;
    private final List<Set<String>> labels;
    private final Set<String> ruled;
    private final Map<String, Integer> learnt = new TreeMap<>();
    private final Map<String, Integer> tooRare = new TreeMap<>();

    /** An archive, tagged by the rules here. */
    public Training(List<LabelledStory> stories, Annotator<TopicTag> rules, MediaTopics topics) {
        this.stories = List.copyOf(stories);
        this.tags = stories.stream()
                .map(story -> rules.reads(story.article()) ? rules.annotate(story.article()) : List.<TopicTag>of())
                .toList();
        this.labels = stories.stream()
                .map(story -> topics.withBroader(story.qcodes()))
                .toList();
        this.ruled = tags.stream().flatMap(List::stream).map(TopicTag::qcode).collect(Collectors.toSet());
        Map<String, Integer> counts = new TreeMap<>();
        for (var some : labels) for (var qcode : some) counts.merge(qcode, 1, Integer::sum);
        counts.forEach((qcode, count) -> (isLearnable(count) ? learnt : tooRare).put(qcode, count));
    }

    /**
     * A model and what cross-validation says of it.
     *
     * @param model trained on the whole archive
     * @param cost cost of errors that was best
     * @param firstRight share of the held-out stories whose most probable topic is one of their labels
     * @param firstRightByRules the same by the rules alone
     */
    public record Result(TopicModel model, double cost, double firstRight, double firstRightByRules) {}

    /** Topics that have enough stories, with how many. */
    public Map<String, Integer> learnt() {
        return Map.copyOf(learnt);
    }

    /** Topics that have too few stories, or nearly all, with how many. */
    public Map<String, Integer> tooRare() {
        return Map.copyOf(tooRare);
    }

    /**
     * Trains it.
     *
     * @throws IllegalArgumentException when no topic has enough stories
     */
    public Result train() {
        if (learnt.isEmpty())
            throw new IllegalArgumentException("no topic has " + FEWEST_STORIES
                    + " stories in the archive, and as many without it; give more stories, or broader topics");
        var asked = frequent();
        var best = Arrays.stream(COSTS)
                .mapToObj(cost -> validate(cost, asked))
                .min(Comparator.comparingDouble(Validation::loss))
                .orElseThrow();
        var words = new ModelTrainer(stories).train(List.copyOf(learnt.keySet()), labels, best.cost());
        var model = new TopicModel(version(), words, best.weighing(), best.leastOfFirst());
        return new Result(model, best.cost(), best.firstRight(), firstRightByRules(Set.copyOf(asked)));
    }

    private record Validation(double cost, Weighing weighing, double leastOfFirst, double loss, double firstRight) {}

    private Validation validate(double cost, List<String> asked) {
        int size = Math.min(stories.size(), MOST_STORIES);
        var scores = new double[size][];
        for (int fold = 0; fold < FOLDS; fold++) {
            var in = numbers(size, fold, false);
            var words = new ModelTrainer(pick(stories, in)).train(asked, pick(labels, in), cost);
            for (int number : numbers(size, fold, true))
                scores[number] =
                        words.scores(words.features().values(stories.get(number).article()));
        }
        var fit = new WeighingFit(asked, ruled);
        for (int number = 0; number < size; number++) fit.add(scores[number], tags.get(number), labels.get(number));
        var weighing = fit.weighing();
        double loss = 0;
        int firstRight = 0;
        var probabilities = new double[size][];
        for (int number = 0; number < size; number++) {
            var row = weighing.probabilities(asked, scores[number], tags.get(number));
            int first = 0;
            for (int topic = 0; topic < row.length; topic++) {
                boolean is = labels.get(number).contains(asked.get(topic));
                loss -= Math.log(Math.max(is ? row[topic] : 1 - row[topic], 1e-9));
                if (row[topic] > row[first]) first = topic;
            }
            if (labels.get(number).contains(asked.get(first))) firstRight++;
            probabilities[number] = row;
        }
        double leastOfFirst = leastOfFirst(probabilities, asked);
        return new Validation(cost, weighing, leastOfFirst, loss, firstRight / (double) size);
    }

    /** What gives the best F1 over all topics of all held-out stories. */
    private double leastOfFirst(double[][] probabilities, List<String> asked) {
        double best = TopicModel.LEAST;
        double bestF1 = 0;
        for (double least : LEASTS_OF_FIRST) {
            int tagged = 0;
            int expected = 0;
            int right = 0;
            for (int number = 0; number < probabilities.length; number++) {
                double enough = TopicModel.least(probabilities[number], least);
                for (int topic = 0; topic < asked.size(); topic++) {
                    boolean is = labels.get(number).contains(asked.get(topic));
                    boolean found = probabilities[number][topic] >= enough;
                    if (found) tagged++;
                    if (is) expected++;
                    if (is && found) right++;
                }
            }
            double f1 = 2.0 * right / Math.max(1, tagged + expected);
            if (f1 > bestF1) {
                bestF1 = f1;
                best = least;
            }
        }
        return best;
    }

    private double firstRightByRules(Set<String> asked) {
        int size = Math.min(stories.size(), MOST_STORIES);
        long right = IntStream.range(0, size)
                .filter(number -> tags.get(number).stream()
                        .filter(tag -> asked.contains(tag.qcode()))
                        .findFirst()
                        .filter(tag -> labels.get(number).contains(tag.qcode()))
                        .isPresent())
                .count();
        return right / (double) size;
    }

    private List<String> frequent() {
        return learnt.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TOPICS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Stories of a fold, or of the others; drawn, since archives may come in an order, and always the same. */
    private static int[] numbers(int size, int fold, boolean in) {
        var random = new Random(size);
        return IntStream.range(0, size)
                .filter(number -> random.nextInt(FOLDS) == fold == in)
                .toArray();
    }

    private static <T> List<T> pick(List<T> list, int[] numbers) {
        var picked = new ArrayList<T>(numbers.length);
        for (int number : numbers) picked.add(list.get(number));
        return picked;
    }

    private boolean isLearnable(int count) {
        return count >= FEWEST_STORIES && stories.size() - count >= FEWEST_STORIES;
    }

    /** Changes with the texts and the labels. */
    private String version() {
        var checksum = new CRC32();
        for (int at = 0; at < stories.size(); at++) {
            checksum.update(stories.get(at).article().text().getBytes(StandardCharsets.UTF_8));
            checksum.update(labels.get(at).toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
