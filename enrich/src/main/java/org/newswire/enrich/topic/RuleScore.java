package org.newswire.enrich.topic;

import java.util.List;

/**
 * How far a story is about a topic, by one rule.
 *
 * @param rule the rule
 * @param version version of what decided
 * @param points what its phrases add up to, for a story of usual length; more than 0
 * @param prominence points of the rule's top-level topic as a part of those of its strongest rival in the story, 0 to
 *     1; 1 for the strongest
 * @param evidence the occurrences that count for it, by position
 */
record RuleScore(TopicRule rule, String version, double points, double prominence, List<Occurrence> evidence) {

    RuleScore {
        evidence = List.copyOf(evidence);
    }
}
