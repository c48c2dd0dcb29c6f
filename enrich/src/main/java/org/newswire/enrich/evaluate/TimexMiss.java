package org.newswire.enrich.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * An expression that was not tagged as annotated: not found when {@code predicted} is null, not annotated when {@code
 * gold} is null, else of another extent, type or value.
 *
 * @param gold as annotated
 * @param predicted as tagged
 */
public record TimexMiss(@Nullable TimexSpan gold, @Nullable TimexSpan predicted) {}
