package org.newswire.app.evaluate;

import org.newswire.enrich.evaluate.TopicScores;

/**
 * What {@code evaluate topics} prints; shares in 0 to 1, rounded to four digits.
 *
 * @param documents number of documents
 * @param concepts number of concepts that the file expects anywhere
 * @param gold number of expected topics
 * @param predicted number of tagged topics among the concepts
 * @param micro figures over all topics
 * @param macro means of the concepts' figures
 * @param top1 share of the documents with an expected topic whose most confident one is expected
 * @param coverage share of the documents with a topic among the concepts
 * @param documentsPerSecond documents tagged a second of one core, once warm, reading them not counted
 */
public record TopicsReport(
        String file,
        int documents,
        int concepts,
        int gold,
        int predicted,
        Figures micro,
        Figures macro,
        double top1,
        double coverage,
        long documentsPerSecond) {

    /** The report of what was scored and how long the tagging took. */
    public static TopicsReport of(String file, TopicScores scores, int documents, double seconds) {
        var macro = scores.macro();
        return new TopicsReport(
                file,
                documents,
                scores.concepts(),
                scores.gold(),
                scores.predicted(),
                Figures.of(scores.micro()),
                new Figures(
                        Figures.rounded(macro.precision()),
                        Figures.rounded(macro.recall()),
                        Figures.rounded(scores.macroF1())),
                Figures.rounded(scores.top1()),
                Figures.rounded(scores.coverage()),
                Math.round(documents / Math.max(seconds, 1e-9)));
    }
}
