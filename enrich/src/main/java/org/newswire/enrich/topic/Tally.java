package org.newswire.enrich.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up the occurrences that speak for and against a topic.
 *
 * <p>A phrase counts its weight times the boost of the best place it stands in, and for each repetition a little less:
 * n occurrences count 1 + ln n times. Weak phrases together count at most what the others do. Long stories mention more
 * by the way, so the sum is divided by 1 + ln(1 + words / 150).
 */
final class Tally {

    private static final double USUAL_WORDS = 150;

    private final Map<Integer, Phrase> phrases = new HashMap<>();

    private static final class Phrase {
        final double weight;
        double boost;
        int count;

        Phrase(double weight) {
            this.weight = weight;
        }
    }

    private Tally() {}

    /** Points of these occurrences in a story of so many words; not more than 0 when nothing speaks for the topic. */
    static double points(List<Occurrence> occurrences, int words) {
        var tally = new Tally();
        for (var occurrence : occurrences) if (occurrence.weight() != 0) tally.add(occurrence);
        return tally.sum() / (1 + Math.log1p(words / USUAL_WORDS));
    }

    private void add(Occurrence occurrence) {
        var phrase = phrases.computeIfAbsent(occurrence.phrase(), any -> new Phrase(occurrence.weight()));
        phrase.count++;
        phrase.boost = Math.max(phrase.boost, occurrence.boost());
    }

    private double sum() {
        double weak = 0;
        double others = 0;
        double against = 0;
        for (var phrase : phrases.values()) {
            double counts = phrase.weight * phrase.boost * (1 + Math.log(phrase.count));
            if (counts < 0) against += counts;
            else if (phrase.weight <= Weights.WEAK) weak += counts;
            else others += counts;
        }
        return others + Math.min(weak, others) + against;
    }
}
