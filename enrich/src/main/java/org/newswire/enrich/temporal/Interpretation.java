package org.newswire.enrich.temporal;

import java.util.Optional;
import org.newswire.enrich.temporal.grammar.Match;

/** Says what a match of a rule means in a story. */
@FunctionalInterface
interface Interpretation {

    /** The meaning, empty when the match turns out to be no temporal expression: 31 April, a fifth quarter. */
    Optional<Meaning> of(Match match, Scene scene);
}
