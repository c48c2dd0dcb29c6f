package org.newswire.enrich.topic;

import org.newswire.enrich.text.Span;

/**
 * A place in the text that speaks for a topic.
 *
 * @param span where it stands
 * @param text the text of the span
 */
public record Evidence(Span span, String text) {}
