package org.newswire.enrich.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A name that was not tagged as annotated: not found when {@code predicted} is null, not annotated when {@code gold} is
 * null, else of another extent or type.
 *
 * @param gold as annotated
 * @param predicted as tagged
 */
public record EntityMiss(@Nullable Chunk gold, @Nullable Chunk predicted) {}
