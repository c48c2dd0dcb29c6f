package org.newswire.enrich.topic;

import java.util.List;

/**
 * An IPTC Media Topic of a story.
 *
 * @param qcode code of the concept, {@code medtop:20000379}
 * @param name English name of the concept
 * @param confidence 0 to 1
 * @param evidence what speaks for it, in order of position; empty for a topic implied by a narrower one or given by
 *     the provider
 * @param rule name of the rule that fired, or of what implies the topic
 * @param ruleVersion version of that rule; empty for a topic implied by a narrower one or given by the provider
 */
public record TopicTag(
        String qcode, String name, double confidence, List<Evidence> evidence, String rule, String ruleVersion) {

    public TopicTag {
        evidence = List.copyOf(evidence);
    }
}
