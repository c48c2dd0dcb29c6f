package org.newswire.enrich.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts how tagged expressions match annotated ones, document by document. Within a document each expression matches
 * one other at most; pairs of the same extent go first, then those that overlap most. White space at the ends of an
 * extent does not count. Not thread-safe.
 */
public final class TimexScorer {

    private int gold;
    private int predicted;
    private int matched;
    private int sameExtent;
    private int sameType;
    private int sameValue;

    /** Adds a document and returns what is wrong in it, in the order of the text. */
    public List<TimexMiss> add(String text, List<TimexSpan> annotated, List<TimexSpan> tagged) {
        var codePoints = text.codePoints().toArray();
        var golds = trimmed(codePoints, annotated);
        var guesses = trimmed(codePoints, tagged);
        var partners = new @Nullable TimexSpan[golds.size()];
        var taken = new boolean[guesses.size()];
        match(golds, guesses, partners, taken);
        gold += golds.size();
        predicted += guesses.size();

        var misses = new ArrayList<TimexMiss>();
        for (int i = 0; i < golds.size(); i++) {
            var partner = partners[i];
            if (partner == null || !count(golds.get(i), partner)) misses.add(new TimexMiss(golds.get(i), partner));
        }
        for (int j = 0; j < taken.length; j++) if (!taken[j]) misses.add(new TimexMiss(null, guesses.get(j)));
        misses.sort(Comparator.comparingInt(TimexScorer::begin));
        return misses;
    }

    /** The scores of all documents together. */
    public TimexScores scores() {
        var relaxed = Score.of(matched, predicted, gold);
        return new TimexScores(
                gold,
                predicted,
                Score.of(sameExtent, predicted, gold),
                relaxed,
                relaxed.times(Score.share(sameType, matched)),
                relaxed.times(Score.share(sameValue, matched)));
    }

    /** Whether nothing is wrong with a matched pair. */
    private boolean count(TimexSpan annotated, TimexSpan tagged) {
        var extent = annotated.isAt(tagged);
        var type = annotated.type().equals(tagged.type());
        var value = Objects.equals(annotated.value(), tagged.value());
        matched++;
        if (extent) sameExtent++;
        if (type) sameType++;
        if (value) sameValue++;
        return extent && type && value;
    }

    private record Pair(int gold, int guess, boolean sameExtent, int overlap) {}

    /** Finds a partner for each annotated expression, and says which tagged ones are one. */
    private static void match(
            List<TimexSpan> golds, List<TimexSpan> guesses, @Nullable TimexSpan[] partners, boolean[] taken) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < guesses.size(); j++) {
                var overlap = golds.get(i).overlap(guesses.get(j));
                if (overlap > 0) pairs.add(new Pair(i, j, golds.get(i).isAt(guesses.get(j)), overlap));
            }
        }
        pairs.sort(Comparator.comparing(Pair::sameExtent)
                .thenComparing(Pair::overlap)
                .reversed()
                .thenComparing(Pair::gold)
                .thenComparing(Pair::guess));
        for (var pair : pairs) {
            if (partners[pair.gold()] != null || taken[pair.guess()]) continue;
            partners[pair.gold()] = guesses.get(pair.guess());
            taken[pair.guess()] = true;
        }
    }

    private static List<TimexSpan> trimmed(int[] text, List<TimexSpan> spans) {
        var trimmed = new ArrayList<TimexSpan>();
        for (var span : spans) {
            var begin = span.begin();
            var end = span.end();
            while (begin < end && Character.isWhitespace(text[begin])) begin++;
            while (end > begin && Character.isWhitespace(text[end - 1])) end--;
            if (begin < end) trimmed.add(new TimexSpan(begin, end, span.type(), span.value(), span.mod()));
        }
        return trimmed;
    }

    private static int begin(TimexMiss miss) {
        var span = miss.gold() != null ? miss.gold() : Objects.requireNonNull(miss.predicted());
        return span.begin();
    }
}
