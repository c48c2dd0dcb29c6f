package org.newswire.enrich.topic;

/**
 * Turns the points of a rule into a confidence: a logistic curve over the logarithm of the points and the prominence that
 * the top-level topic has in the story. The coefficients were fitted on one half of labelled English news (BBC 2004-2005
 * for the top level, Reuters 1987 below it) and rounded; docs/topics.md shows how they hold on the other half. That of
 * the prominence below the top level is set by hand, as nearly all of the Reuters stories are about one section.
 */
final class Confidence {

    private Confidence() {}

    /** 0 to 1; grows with the points and with the prominence. */
    static double of(RuleScore score) {
        double points = Math.log(score.points());
        return score.rule().topic().isTopLevel()
                ? logistic(-12 + 1.75 * points + 9.9 * score.prominence())
                : logistic(-11.7 + 3.1 * points + 7 * score.prominence());
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
