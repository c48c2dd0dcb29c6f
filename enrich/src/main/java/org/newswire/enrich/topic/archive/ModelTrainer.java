package org.newswire.enrich.topic.archive;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fits a {@link WordModel}: for each topic an L2-regularised logistic regression of LIBLINEAR (Fan et al., 2008),
 * trust-region Newton, which has no randomness: the same archive gives the same model.
 */
final class ModelTrainer {

    private static final double PRECISION = 0.001;
    /** Weights below it change no probability by more than a thousandth or so. */
    private static final double LEAST_WEIGHT = 0.001;

    private final Features features;
    private final Feature[][] rows;

    ModelTrainer(List<LabelledStory> stories) {
        features = Features.of(stories);
        rows = stories.stream()
                .map(story -> row(features.values(story.article())))
                .toArray(Feature[][]::new);
    }

    /**
     * The model of some topics.
     *
     * @param qcodes topics to learn
     * @param labels topics of each story
     * @param cost how much an error costs against large weights, LIBLINEAR's C
     */
    WordModel train(List<String> qcodes, List<Set<String>> labels, double cost) {
        Linear.disableDebugOutput();
        var biases = new float[qcodes.size()];
        var weights = new double[qcodes.size()][];
        for (int topic = 0; topic < qcodes.size(); topic++) {
            var qcode = qcodes.get(topic);
            var fitted = fit(labels.stream().map(some -> some.contains(qcode)).toList(), cost);
            weights[topic] = fitted;
            biases[topic] = (float) fitted[features.size()];
        }
        return byFeature(qcodes, biases, weights);
    }

    /** Weights by feature, then the bias. */
    private double[] fit(List<Boolean> positive, double cost) {
        if (!positive.contains(true) || !positive.contains(false)) return always(positive.contains(true));
        var problem = new Problem();
        problem.l = rows.length;
        problem.n = features.size() + 1;
        problem.bias = 1;
        problem.x = rows;
        problem.y = positive.stream().mapToDouble(is -> is ? 1 : -1).toArray();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
        // LIBLINEAR's weights speak for the label that it met first.
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        var weights = model.getFeatureWeights();
        for (int at = 0; at < weights.length; at++) weights[at] *= sign;
        return weights;
    }

    private double[] always(boolean positive) {
        var weights = new double[features.size() + 1];
        weights[features.size()] = Math.log(2 * rows.length + 1) * (positive ? 1 : -1);
        return weights;
    }

    private Feature[] row(List<Features.Value> story) {
        var row = new Feature[story.size() + 1];
        for (int at = 0; at < story.size(); at++)
            row[at] = new FeatureNode(story.get(at).feature() + 1, story.get(at).value());
        row[story.size()] = new FeatureNode(features.size() + 1, 1);
        return row;
    }

    private WordModel byFeature(List<String> qcodes, float[] biases, double[][] weights) {
        var begins = new int[features.size() + 1];
        var topics = new ArrayList<Integer>();
        var kept = new ArrayList<Float>();
        for (int feature = 0; feature < features.size(); feature++) {
            for (int topic = 0; topic < weights.length; topic++) {
                if (Math.abs(weights[topic][feature]) < LEAST_WEIGHT) continue;
                topics.add(topic);
                kept.add((float) weights[topic][feature]);
            }
            begins[feature + 1] = topics.size();
        }
        var flat = new float[kept.size()];
        for (int at = 0; at < flat.length; at++) flat[at] = kept.get(at);
        return new WordModel(
                qcodes,
                features,
                biases,
                begins,
                topics.stream().mapToInt(Integer::intValue).toArray(),
                flat);
    }
}
