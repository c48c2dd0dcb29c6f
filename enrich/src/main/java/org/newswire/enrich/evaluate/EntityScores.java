package org.newswire.enrich.evaluate;

import java.util.Map;

/**
 * How well names were tagged.
 *
 * @param gold number of annotated names
 * @param predicted number of tagged names
 * @param types score of each type, in the order of {@link EntityScorer#TYPES}
 * @param all score over all types
 * @param withoutMisc score over people, organisations and places
 */
public record EntityScores(int gold, int predicted, Map<String, Score> types, Score all, Score withoutMisc) {}
