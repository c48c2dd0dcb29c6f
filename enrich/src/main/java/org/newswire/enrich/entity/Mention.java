package org.newswire.enrich.entity;

import org.jspecify.annotations.Nullable;
import org.newswire.enrich.text.Span;

/**
 * A place in the text that names an entity.
 *
 * @param span where it stands
 * @param text the text of the span
 * @param confidence probability that span and type are right, 0 to 1; null when unknown
 */
public record Mention(Span span, String text, @Nullable Double confidence) {}
