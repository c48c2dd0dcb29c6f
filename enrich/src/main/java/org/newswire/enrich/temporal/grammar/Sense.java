package org.newswire.enrich.temporal.grammar;

/**
 * One thing that a lexeme can be.
 *
 * @param symbol what it is
 * @param value its number, in the unit that the symbol documents
 */
public record Sense(Symbol symbol, int value) {}
