package org.newswire.enrich.temporal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place where a rule fits.
 *
 * @param rule the rule
 * @param first index of its first lexeme in the sentence
 * @param last index after its last lexeme
 * @param depth how many matches are nested in each other below this one
 * @param captures its named parts
 */
public record Match(Rule rule, int first, int last, int depth, List<Capture> captures) {

    public Match {
        captures = List.copyOf(captures);
    }

    /** Whether the pattern took this optional part. */
    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** Number of a part, empty when the pattern went without it. */
    public OptionalInt value(String name) {
        return find(name).map(capture -> OptionalInt.of(capture.value())).orElseGet(OptionalInt::empty);
    }

    /** The word of a part, as {@link Lexeme#form}; empty when the pattern went without it. */
    public String word(String name) {
        return find(name).map(Capture::lexeme).map(Lexeme::form).orElse("");
    }

    /** The match that a part is. */
    public Optional<Match> nested(String name) {
        return find(name).map(Capture::match);
    }

    /** All matches that it is made of, in order. */
    public List<Match> nested() {
        List<Match> nested = new ArrayList<>();
        for (Capture capture : captures) if (capture.match() != null) nested.add(capture.match());
        return nested;
    }

    /** Number of lexemes. */
    int length() {
        return last - first;
    }

    private Optional<Capture> find(String name) {
        for (Capture capture : captures) if (capture.name().equals(name)) return Optional.of(capture);
        return Optional.empty();
    }
}
