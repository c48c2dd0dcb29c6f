package org.newswire.app.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.newswire.enrich.evaluate.EntityScores;

/**
 * What {@code evaluate entities} prints.
 *
 * @param documents number of documents
 * @param tokens number of tokens that the file gives
 * @param gold number of annotated names
 * @param predicted number of tagged names
 * @param types figures of each type
 * @param all figures over the four types
 * @param withoutMisc figures over PER, ORG and LOC
 * @param tokensPerSecond tokens tagged in a second of one core's time, reading them not counted
 */
public record EntitiesReport(
        String file,
        int documents,
        long tokens,
        int gold,
        int predicted,
        Map<String, Figures> types,
        Figures all,
        Figures withoutMisc,
        long tokensPerSecond) {

    /** The report of what was scored and how long the tagging took. */
    public static EntitiesReport of(String file, EntityScores scores, int documents, long tokens, double seconds) {
        var types = new LinkedHashMap<String, Figures>();
        scores.types().forEach((type, score) -> types.put(type, Figures.of(score)));
        return new EntitiesReport(
                file,
                documents,
                tokens,
                scores.gold(),
                scores.predicted(),
                types,
                Figures.of(scores.all()),
                Figures.of(scores.withoutMisc()),
                Math.round(tokens / Math.max(seconds, 1e-9)));
    }
}
