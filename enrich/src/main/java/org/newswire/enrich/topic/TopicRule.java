package org.newswire.enrich.topic;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

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

    /** Changes with the topic, the terms and what they count, not with the examples; eight hexadecimal digits. */
    String version() {
        var content = new StringBuilder(topic.qcode());
        for (var term : terms)
            content.append('\n').append(term.phrase()).append('\t').append(term.weight());
        for (var phrases : needs) content.append('\n').append(phrases);
        var checksum = new CRC32();
        checksum.update(content.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    /**
     * A phrase and what it counts.
     *
     * @param phrase words as {@link Inflection} reads them
     * @param weight more than 0 speaks for the topic, less than 0 against it; 0 only hides shorter phrases inside it
     */
    record Term(String phrase, double weight) {}
}
