package org.newswire.enrich.topic;

import java.util.BitSet;
import java.util.List;

/**
 * A rule that speaks of phrases by number.
 *
 * @param rule the rule
 * @param version of what decides on its topic: the rule, or all rules of its file for a top-level topic
 * @param top index of the rule of its top-level topic
 * @param isInSection whether that topic is a section of a newspaper, which rivals the other sections
 * @param needs of each list, a story must have at least one phrase
 */
record CompiledRule(TopicRule rule, String version, int top, boolean isInSection, List<int[]> needs) {

    /**
     * What a phrase counts for a rule.
     *
     * @param rule index of the rule
     * @param weight as in the rule
     */
    record Use(int rule, double weight) {}

    boolean isTop() {
        return rule.topic().isTopLevel();
    }

    boolean hasItsNeeds(BitSet phrasesFound) {
        for (int[] any : needs) {
            boolean has = false;
            for (int phrase : any) has |= phrasesFound.get(phrase);
            if (!has) return false;
        }
        return true;
    }
}
