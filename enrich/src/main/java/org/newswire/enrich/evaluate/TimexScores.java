package org.newswire.enrich.evaluate;

/**
 * How well temporal expressions were tagged.
 *
 * <p>Source: TempEval-3, section 4 of UzZaman et al., SemEval-2013 Task 1. Type and value are relaxed scores times the
 * share of the matched expressions in which the attribute is the same string.
 *
 * @param gold number of annotated expressions
 * @param predicted number of tagged expressions
 * @param strict those with the same extent
 * @param relaxed those that overlap
 * @param type relaxed, times the share with the same type
 * @param value relaxed, times the share with the same value
 */
public record TimexScores(int gold, int predicted, Score strict, Score relaxed, Score type, Score value) {}
