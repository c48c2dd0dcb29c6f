package org.newswire.enrich.evaluate;

/**
 * How well topics were tagged, among the concepts that are told apart; shares in 0 to 1.
 *
 * @param concepts number of these concepts
 * @param gold number of expected topics, over all documents
 * @param predicted number of tagged topics, over all documents
 * @param micro score over all topics of all documents
 * @param macro precision and recall, each the mean over the concepts
 * @param macroF1 mean of the concepts' F1, which is not that of {@code macro}
 * @param top1 share of the documents with an expected topic in which the most confident one is expected
 * @param coverage share of the documents with a topic
 */
public record TopicScores(
        int concepts,
        int gold,
        int predicted,
        Score micro,
        Score macro,
        double macroF1,
        double top1,
        double coverage) {}
