package org.newswire.enrich.topic.archive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.topic.Evidence;

/**
 * One linear model for each topic over the words of a story. Immutable, thread-safe; the cost of a story is its words
 * times the topics that each speaks about.
 */
final class WordModel {

    private static final int MOST_EVIDENCE = 6;

    private final List<String> qcodes;
    private final Features features;
    private final float[] biases;
    private final int[] begins;
    private final int[] topics;
    private final float[] weights;

    /**
     * A model; the entries of feature {@code f} are those from {@code begins[f]} to {@code begins[f + 1]}.
     *
     * @param qcodes topics by number
     * @param biases one a topic
     * @param begins one a feature and one more
     * @param topics number of the topic of each entry
     * @param weights weight of each entry
     */
    WordModel(List<String> qcodes, Features features, float[] biases, int[] begins, int[] topics, float[] weights) {
        this.qcodes = List.copyOf(qcodes);
        this.features = features;
        this.biases = biases.clone();
        this.begins = begins.clone();
        this.topics = topics.clone();
        this.weights = weights.clone();
    }

    /** Topics that it knows. */
    List<String> qcodes() {
        return qcodes;
    }

    Features features() {
        return features;
    }

    float[] biases() {
        return biases.clone();
    }

    int[] begins() {
        return begins.clone();
    }

    int[] topics() {
        return topics.clone();
    }

    float[] weights() {
        return weights.clone();
    }

    /** Log-odds of each topic by number, given the features of a story. */
    double[] scores(List<Features.Value> values) {
        var scores = new double[biases.length];
        for (int topic = 0; topic < scores.length; topic++) scores[topic] = biases[topic];
        for (var value : values)
            for (int at = begins[value.feature()]; at < begins[value.feature() + 1]; at++)
                scores[topics[at]] += weights[at] * value.value();
        return scores;
    }

    /** The places that speak most for a topic, in order of position. */
    List<Evidence> evidence(List<Features.Value> values, int topic, String text) {
        return values.stream()
                .filter(value -> weight(value.feature(), topic) > 0)
                .sorted(Comparator.<Features.Value>comparingDouble(
                                value -> -weight(value.feature(), topic) * value.value())
                        .thenComparingInt(value -> value.span().begin()))
                .limit(MOST_EVIDENCE)
                .map(Features.Value::span)
                .sorted(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end))
                .map(span -> new Evidence(span, span.of(text)))
                .toList();
    }

    private double weight(int feature, int topic) {
        int at = Arrays.binarySearch(topics, begins[feature], begins[feature + 1], topic);
        return at < 0 ? 0 : weights[at];
    }
}
