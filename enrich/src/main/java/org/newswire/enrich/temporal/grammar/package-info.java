/**
 * How dates are written: text to lexemes to matches of grammar rules, without knowing what any of it means. Start at
 * {@link org.newswire.enrich.temporal.grammar.RuleBook}, whose rules are the {@code .rules} files beside it; the words
 * they are made of are in {@code lexicon.txt}. What a match means is decided one room up.
 */
@NullMarked
package org.newswire.enrich.temporal.grammar;

import org.jspecify.annotations.NullMarked;
