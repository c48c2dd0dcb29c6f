package org.newswire.enrich.text;

/**
 * A word or a punctuation mark, cut as in the Penn Treebank: {@code Iran's} is {@code Iran} and {@code 's}.
 *
 * @param span where it stands in the text
 * @param form how it is written, the text of the span
 */
public record Token(Span span, String form) {}
