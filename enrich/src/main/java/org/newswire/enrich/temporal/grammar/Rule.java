package org.newswire.enrich.temporal.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One rule of the grammar, as a rule file states it.
 *
 * @param name unique name, written with every expression it finds
 * @param order place among all rules; of two equally long matches the earlier rule wins
 * @param kind what it produces
 * @param follows when not empty, it is tried only directly behind an expression of one of these kinds
 * @param guard what may stand beside it
 * @param patterns what it looks for, the first that fits counts
 * @param meaning what its matches mean
 * @param arguments settings of the meaning
 * @param examples texts in which it finds something
 * @param counterExamples texts in which no rule may find anything
 */
public record Rule(
        String name,
        int order,
        Kind kind,
        Set<Kind> follows,
        Guard guard,
        List<Pattern> patterns,
        String meaning,
        Map<String, String> arguments,
        List<Example> examples,
        List<Example> counterExamples) {

    public Rule {
        follows = Set.copyOf(follows);
        patterns = List.copyOf(patterns);
        arguments = Map.copyOf(arguments);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /**
     * An example or a counter-example.
     *
     * @param created ISO 8601 date that the text was written on
     * @param text the text; in an example, brackets mark the expression
     * @param expected TIMEX3 type, value, modifier, quantifier and frequency; empty in a counter-example
     */
    public record Example(String created, String text, String expected) {}
}
