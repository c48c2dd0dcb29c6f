package org.newswire.app.evaluate;

import org.newswire.enrich.evaluate.TimexScores;

/**
 * What {@code evaluate dates} prints; shares in 0 to 1, rounded to four digits.
 *
 * @param documents number of documents
 * @param tokens number of tokens in them
 * @param documentsPerSecond documents tagged a second on one core, reading them not counted
 * @param tokensPerSecond tokens tagged a second on one core
 */
public record DatesReport(
        String file,
        int documents,
        long tokens,
        int gold,
        int predicted,
        Figures strict,
        Figures relaxed,
        Figures type,
        Figures value,
        long documentsPerSecond,
        long tokensPerSecond) {

    /** The report of what was scored and how long the tagging took. */
    public static DatesReport of(String file, TimexScores scores, int documents, long tokens, double seconds) {
        return new DatesReport(
                file,
                documents,
                tokens,
                scores.gold(),
                scores.predicted(),
                Figures.of(scores.strict()),
                Figures.of(scores.relaxed()),
                Figures.of(scores.type()),
                Figures.of(scores.value()),
                Math.round(documents / Math.max(seconds, 1e-9)),
                Math.round(tokens / Math.max(seconds, 1e-9)));
    }
}
