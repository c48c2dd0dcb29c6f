package org.newswire.enrich.temporal.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A named part of a match: a lexeme or a match of another rule.
 *
 * @param name its name in the pattern
 * @param lexeme the lexeme, null for a match
 * @param value number of the lexeme under the symbol that the pattern asked for; 0 for a match
 * @param match the match, null for a lexeme
 */
record Capture(
        String name,
        @Nullable Lexeme lexeme,
        int value,
        @Nullable Match match) {}
