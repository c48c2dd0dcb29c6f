package org.newswire.enrich.temporal.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a file of rules: each begins with {@code rule NAME KIND} and has lines that begin with a word.
 *
 * <pre>
 * rule month-day DAY
 *   match   month:MONTH day:DAY_NUMBER ("," year:YEAR)?
 *   means   date
 *   not-after {percent}
 *   example 1998-02-13 | the dam burst on [Jan. 8] | DATE 1998-01-08
 *   counter 1998-02-13 | in March 3,000 men came
 * </pre>
 */
final class RuleFile {

    private final List<Rule> rules;

    private String name = "";
    private Kind kind = Kind.NOTHING;
    private Set<Kind> follows = Set.of();
    private Guard guard = Guard.NONE;
    private List<Pattern> patterns = new ArrayList<>();
    private String meaning = "nothing";
    private Map<String, String> arguments = Map.of();
    private List<Rule.Example> examples = new ArrayList<>();
    private List<Rule.Example> counterExamples = new ArrayList<>();

    private RuleFile(List<Rule> rules) {
        this.rules = rules;
    }

    /** Adds the rules of a file to a list, in their order. */
    static void read(String file, List<Rule> rules) {
        RuleFile reader = new RuleFile(rules);
        for (String line : Resource.lines(file)) {
            try {
                reader.line(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(file + ", rule " + reader.name + ": " + e.getMessage(), e);
            }
        }
        reader.finish();
    }

    private void line(String line) {
        String[] parts = line.split("\\s+", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        switch (parts[0]) {
            case "rule" -> begin(rest);
            case "match" -> patterns.add(new Pattern(PatternParser.parse(rest)));
            case "means" -> means(rest);
            case "follows" -> follows = kinds(rest);
            case "before", "not-before", "after", "not-after" -> guard = guard.with(parts[0], Guard.Side.parse(rest));
            case "example" -> examples.add(example(rest));
            case "counter" -> counterExamples.add(example(rest));
            default -> throw new IllegalArgumentException("no line begins with " + parts[0]);
        }
    }

    private void begin(String header) {
        finish();
        String[] fields = header.split("\\s+", -1);
        name = fields[0];
        kind = Kind.valueOf(fields[1]);
    }

    private void finish() {
        if (name.isEmpty()) return;
        rules.add(new Rule(
                name, rules.size(), kind, follows, guard, patterns, meaning, arguments, examples, counterExamples));
        name = "";
        follows = Set.of();
        guard = Guard.NONE;
        patterns = new ArrayList<>();
        meaning = "nothing";
        arguments = Map.of();
        examples = new ArrayList<>();
        counterExamples = new ArrayList<>();
    }

    private void means(String rest) {
        String[] fields = rest.split("\\s+", -1);
        Map<String, String> settings = new HashMap<>();
        for (int i = 1; i < fields.length; i++) {
            int equals = fields[i].indexOf('=');
            settings.put(fields[i].substring(0, equals), fields[i].substring(equals + 1));
        }
        meaning = fields[0];
        arguments = settings;
    }

    private static Set<Kind> kinds(String names) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : names.split("\\s+", -1)) kinds.add(Kind.valueOf(name));
        return kinds;
    }

    private static Rule.Example example(String line) {
        String[] fields = line.split("\\s*\\|\\s*", -1);
        return new Rule.Example(fields[0], fields[1], fields.length > 2 ? fields[2] : "");
    }
}
