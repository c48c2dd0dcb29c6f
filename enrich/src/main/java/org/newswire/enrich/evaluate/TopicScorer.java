package org.newswire.enrich.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Counts how tagged topics match expected ones, document by document, among some concepts. A topic outside of them is
 * left out of account, because nothing says whether it is right. Not thread-safe.
 */
public final class TopicScorer {

    private final Map<String, Count> counts = new TreeMap<>();
    private int documents;
    private int covered;
    private int asked;
    private int topRight;

    /**
     * A scorer of concepts.
     *
     * @param concepts qcodes of the concepts that are told apart
     */
    public TopicScorer(Set<String> concepts) {
        for (var concept : concepts) counts.put(concept, new Count());
    }

    /**
     * Adds a document and returns what is wrong in it, by qcode.
     *
     * @param expected qcodes expected of it
     * @param predicted its tags, most confident first, each concept once
     */
    public List<TopicMiss> add(Set<String> expected, List<TopicPrediction> predicted) {
        var tags = predicted.stream()
                .filter(tag -> counts.containsKey(tag.qcode()))
                .toList();
        documents++;
        if (!tags.isEmpty()) covered++;
        if (expected.stream().anyMatch(counts::containsKey)) asked++;
        if (!tags.isEmpty() && expected.contains(tags.get(0).qcode())) topRight++;

        var confidences = new TreeMap<String, Double>();
        for (var tag : tags) confidences.put(tag.qcode(), tag.confidence());
        var misses = new ArrayList<TopicMiss>();
        counts.forEach((qcode, count) -> {
            var confidence = confidences.get(qcode);
            var isExpected = expected.contains(qcode);
            count.add(isExpected ? 1 : 0, confidence == null ? 0 : 1, isExpected && confidence != null ? 1 : 0);
            if (isExpected == (confidence == null)) misses.add(new TopicMiss(qcode, confidence));
        });
        return misses;
    }

    /** The scores of all documents together. */
    public TopicScores scores() {
        var all = new Count();
        counts.values().forEach(all::add);
        return new TopicScores(
                counts.size(),
                all.gold(),
                all.predicted(),
                all.score(),
                new Score(mean(Score::precision), mean(Score::recall)),
                mean(Score::f1),
                Score.share(topRight, asked),
                Score.share(covered, documents));
    }

    private double mean(ToDoubleFunction<Score> figure) {
        return counts.values().stream()
                .map(Count::score)
                .mapToDouble(figure)
                .average()
                .orElse(0);
    }
}
