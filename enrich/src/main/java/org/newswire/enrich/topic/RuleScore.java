package org.newswire.enrich.topic;

import java.util.List;

/**
 * How far a story is about a topic, by one rule.
 *
 * @param rule the rule
 * @param points what its phrases add up to, for a story of usual length; more than 0
 * @param prominence points of the rule's top-level topic as a part of those of the strongest one in the story, 0 to 1
 * @param evidence the occurrences that count for it, by position
 */
record RuleScore(TopicRule rule, double points, double prominence, List<Occurrence> evidence) {

    RuleScore {
        evidence = List.copyOf(evidence);
    }
}
