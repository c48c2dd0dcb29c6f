package org.newswire.enrich.topic;

import java.util.List;

/**
 * What speaks for and against one topic.
 *
 * @param name file and topic, {@code economy/monetary-policy}; written with every tag
 * @param topic the topic it gives
 * @param terms phrases with what they count
 * @param needs of each list, the story must have at least one phrase
 * @param examples texts of our own that must get the topic
 * @param counterExamples texts of our own that must not
 */
record TopicRule(
        String name,
        MediaTopic topic,
        List<Term> terms,
        List<List<String>> needs,
        List<String> examples,
        List<String> counterExamples) {

    TopicRule {
        terms = List.copyOf(terms);
        needs = List.copyOf(needs);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /**
     * A phrase and what it counts.
     *
     * @param phrase words as {@link Inflection} reads them
     * @param weight more than 0 speaks for the topic, less than 0 against it; 0 only hides shorter phrases inside it
     */
    record Term(String phrase, double weight) {}
}
