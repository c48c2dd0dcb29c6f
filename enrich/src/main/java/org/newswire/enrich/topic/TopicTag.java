package org.newswire.enrich.topic;

import java.util.List;

/**
 * An IPTC Media Topic of a story.
 *
 * @param qcode code of the concept, {@code medtop:20000379}
 * @param name English name of the concept
 * @param confidence 0 to 1
 * @param evidence what speaks for it, in order of position; empty for a topic that is implied by a narrower one, or that
 *     only the provider knows of
 * @param rule name of the rule that fired, {@code economy/interest-rate}; or what implies the topic, {@code implied by
 *     medtop:20000371}; or what the provider gave, {@code provider subj:04008009}
 * @param ruleVersion version of that rule; empty for a topic implied by a narrower one or given by the provider
 */
public record TopicTag(
        String qcode, String name, double confidence, List<Evidence> evidence, String rule, String ruleVersion) {

    public TopicTag {
        evidence = List.copyOf(evidence);
    }
}
