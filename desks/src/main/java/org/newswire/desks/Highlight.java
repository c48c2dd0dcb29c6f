package org.newswire.desks;

/**
 * A place in an item that made a desk match.
 *
 * @param field field of the query that was found there, {@code person}
 * @param begin first code unit in the text of the item
 * @param end code unit after it
 * @param text what stands there
 */
public record Highlight(String field, int begin, int end, String text) {}
