package org.newswire.enrich.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A topic that is expected of a document and was not found, or was found and is not expected.
 *
 * @param qcode code of the concept
 * @param confidence how sure we were of a topic that is not expected, 0 to 1; null when it was not found
 */
public record TopicMiss(String qcode, @Nullable Double confidence) {}
