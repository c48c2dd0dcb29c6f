package org.newswire.enrich.evaluate;

/**
 * A topic that a document was tagged with.
 *
 * @param qcode code of the concept, {@code medtop:20000379}
 * @param confidence 0 to 1
 */
public record TopicPrediction(String qcode, double confidence) {}
