package org.newswire.enrich.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of a rule found in a story.
 *
 * @param phrase number of the phrase
 * @param begin first code unit in the text
 * @param end code unit after the last
 * @param boost how much its place adds
 * @param weight what it counts for the rule that asks
 */
record Occurrence(int phrase, int begin, int end, double boost, double weight) {

    /** The same place, counting this much. */
    Occurrence weighing(double other) {
        return new Occurrence(phrase, begin, end, boost, other);
    }

    boolean overlaps(Occurrence other) {
        return begin < other.end && other.begin < end;
    }

    /** Those that do not lie inside another, by position. */
    static List<Occurrence> outermost(List<Occurrence> occurrences) {
        var sorted = new ArrayList<>(occurrences);
        sorted.sort(Occurrence::outermostFirst);
        var outermost = new ArrayList<Occurrence>(sorted.size());
        int coveredTo = 0;
        for (var occurrence : sorted) {
            if (occurrence.end <= coveredTo) continue;
            outermost.add(occurrence);
            coveredTo = occurrence.end;
        }
        return outermost;
    }

    // Longest first at one place; of two that cover the same words, the one that counts more.
    private static int outermostFirst(Occurrence a, Occurrence b) {
        if (a.begin != b.begin) return Integer.compare(a.begin, b.begin);
        return a.end != b.end ? Integer.compare(b.end, a.end) : Double.compare(b.weight, a.weight);
    }
}
