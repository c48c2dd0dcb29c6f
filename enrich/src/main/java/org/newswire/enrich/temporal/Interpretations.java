package org.newswire.enrich.temporal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Rule;
import org.newswire.enrich.temporal.grammar.RuleBook;

/** What the rules of a book mean: each rule names a reading and its settings, this finds it. Immutable, thread-safe. */
final class Interpretations {

    /** Makes an interpretation with the settings that a rule gives. */
    @FunctionalInterface
    interface Reading {
        Interpretation with(Settings settings);
    }

    /**
     * Settings of a reading.
     *
     * @param values as the rule file writes them
     */
    record Settings(Map<String, String> values) {

        /** A setting that must be there. */
        String text(String name) {
            String value = values.get(name);
            if (value == null) throw new IllegalArgumentException("setting " + name + " is missing");
            return value;
        }

        /** A setting, or what it is when the rule does not say. */
        String text(String name, String otherwise) {
            return values.getOrDefault(name, otherwise);
        }

        /** A whole number that must be there. */
        int number(String name) {
            return Integer.parseInt(text(name));
        }
    }

    private final List<Interpretation> byOrder;

    private Interpretations(List<Interpretation> byOrder) {
        this.byOrder = byOrder;
    }

    /** Finds the reading of every rule. */
    static Interpretations of(RuleBook book) {
        Map<String, Reading> readings = new HashMap<>();
        CalendarReadings.addTo(readings);
        WeekdayReadings.addTo(readings);
        HolidayReadings.addTo(readings);
        RelativeReadings.addTo(readings);
        BusinessReadings.addTo(readings);
        ClockReadings.addTo(readings);
        AmountReadings.addTo(readings);
        SetReadings.addTo(readings);
        readings.put("nothing", settings -> (match, scene) -> Optional.empty());
        readings.put("vague", settings -> vague(settings.text("value")));
        readings.put("soon", settings -> Interpretations::soon);
        readings.put("modified", settings -> modified(settings.text("mod")));
        return new Interpretations(book.rules().stream()
                .map(rule -> interpretation(readings, rule))
                .toList());
    }

    /** What a rule of the book means. */
    Interpretation of(Rule rule) {
        return byOrder.get(rule.order());
    }

    private static Interpretation interpretation(Map<String, Reading> readings, Rule rule) {
        Reading reading = readings.get(rule.meaning());
        if (reading == null) throw new IllegalStateException("rule " + rule.name() + ": no reading " + rule.meaning());
        return reading.with(new Settings(rule.arguments()));
    }

    private static Interpretation vague(String value) {
        Meaning vague = new Meaning.Loose(Timex.Type.DATE, value);
        return (match, scene) -> Optional.of(vague);
    }

    /** In a story about the past, soon is no future. */
    private static Optional<Meaning> soon(Match match, Scene scene) {
        return scene.tense(match) == Tense.PAST
                ? Optional.empty()
                : Optional.of(new Meaning.Loose(Timex.Type.DATE, "FUTURE_REF"));
    }

    /** The meaning of the part {@code base}, with a modifier. */
    private static Interpretation modified(String mod) {
        return (match, scene) -> match.nested("base").flatMap(scene::meaning).map(meaning -> meaning.with(mod));
    }
}
