package org.newswire.enrich.topic.archive;

import java.util.List;
import java.util.Set;
import org.newswire.enrich.topic.TopicTag;

/**
 * Weighs what the words of a story say of a topic against what the rules say: a logistic regression with three
 * parameters, fitted on stories that the model of words had not seen (stacking: Wolpert, 1992).
 *
 * @param ofWords weight of the log-odds by the words
 * @param ofRules weight of the log-odds of the rules' confidence
 * @param bias log-odds when neither says anything
 * @param ruled topics that the rules know
 */
record Weighing(double ofWords, double ofRules, double bias, Set<String> ruled) {

    /** Confidence that stands for a topic which the rules did not find; they show none below 0.4. */
    private static final double NOT_FOUND = 0.1;

    private static final double SUREST = 0.98;

    Weighing {
        ruled = Set.copyOf(ruled);
    }

    /**
     * Probability of each topic of a story.
     *
     * @param scores log-odds of the topics by the words
     */
    double[] probabilities(List<String> qcodes, double[] scores, List<TopicTag> byRules) {
        var probabilities = new double[scores.length];
        for (int topic = 0; topic < scores.length; topic++) {
            double byRule = ruled.contains(qcodes.get(topic)) ? odds(qcodes.get(topic), byRules) : 0;
            probabilities[topic] = 1 / (1 + Math.exp(-(ofWords * scores[topic] + ofRules * byRule + bias)));
        }
        return probabilities;
    }

    /** Log-odds that the rules give a topic. */
    static double odds(String qcode, List<TopicTag> byRules) {
        double confidence = NOT_FOUND;
        for (var tag : byRules) if (tag.qcode().equals(qcode)) confidence = Math.min(SUREST, tag.confidence());
        return Math.log(confidence / (1 - confidence));
    }
}
