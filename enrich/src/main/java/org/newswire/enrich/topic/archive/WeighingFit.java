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
import org.newswire.enrich.topic.TopicTag;

/** Fits a {@link Weighing} on stories that the model of words had not seen; every topic of every story is one case. */
final class WeighingFit {

    private static final double COST = 1;
    private static final double PRECISION = 1e-4;

    private final List<String> qcodes;
    private final Set<String> ruled;
    private final List<Feature[]> cases = new ArrayList<>();
    private final List<Double> outcomes = new ArrayList<>();

    WeighingFit(List<String> qcodes, Set<String> ruled) {
        this.qcodes = qcodes;
        this.ruled = ruled;
    }

    /** Adds a story: log-odds by its words, in the order of the topics; its tags by rules; its labels. */
    void add(double[] scores, List<TopicTag> byRules, Set<String> labels) {
        for (int topic = 0; topic < scores.length; topic++) {
            var qcode = qcodes.get(topic);
            double byRule = ruled.contains(qcode) ? Weighing.odds(qcode, byRules) : 0;
            cases.add(
                    new Feature[] {new FeatureNode(1, scores[topic]), new FeatureNode(2, byRule), new FeatureNode(3, 1)
                    });
            outcomes.add(labels.contains(qcode) ? 1.0 : -1.0);
        }
    }

    /** The weighing under which their labels are most probable. */
    Weighing weighing() {
        var problem = new Problem();
        problem.l = cases.size();
        problem.n = 3;
        problem.bias = 1;
        problem.x = cases.toArray(Feature[][]::new);
        problem.y = outcomes.stream().mapToDouble(Double::doubleValue).toArray();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        var weights = model.getFeatureWeights();
        return new Weighing(sign * weights[0], sign * weights[1], sign * weights[2], ruled);
    }
}
