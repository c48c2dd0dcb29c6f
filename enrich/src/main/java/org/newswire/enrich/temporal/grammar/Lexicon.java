package org.newswire.enrich.temporal.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that mean something to the grammar, read from {@code lexicon.txt}: a symbol, its value, the words. A word
 * written with a capital there counts only with a capital in the text, one written with a dot takes the dot with it.
 * Immutable.
 */
final class Lexicon {

    private final Map<String, Entry> entries;

    private Lexicon(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** The lexicon of this project. */
    static Lexicon load() {
        Map<String, Entry> entries = new HashMap<>();
        for (String line : Resource.lines("lexicon.txt")) {
            String[] fields = line.split("\\s+", -1);
            Sense sense = sense(fields[0], fields[1]);
            for (int i = 2; i < fields.length; i++) add(entries, fields[i], sense);
        }
        return new Lexicon(Map.copyOf(entries));
    }

    /** What a word can be, empty for a word that is not in the lexicon. */
    List<Sense> senses(String form, boolean capitalized) {
        Entry entry = entries.get(form);
        if (entry == null) return List.of();
        return capitalized ? entry.capitalized : entry.any;
    }

    /** Whether a dot after the word belongs to it. */
    boolean takesDot(String form) {
        Entry entry = entries.get(form);
        return entry != null && entry.dotted;
    }

    private static void add(Map<String, Entry> entries, String written, Sense sense) {
        boolean dotted = written.endsWith(".");
        String word = dotted ? written.substring(0, written.length() - 1) : written;
        boolean capital = Character.isUpperCase(word.charAt(0));
        entries.merge(
                word.toLowerCase(Locale.ROOT),
                new Entry(List.of(sense), capital ? List.of() : List.of(sense), dotted),
                Entry::and);
    }

    private static Sense sense(String symbol, String value) {
        Symbol known = Symbol.valueOf(symbol);
        return switch (known) {
            case UNIT, UNITS, FREQUENCY, LONG ->
                new Sense(known, Unit.valueOf(value).number());
            case PART -> new Sense(known, DayPart.valueOf(value).number());
            default -> new Sense(known, Integer.parseInt(value));
        };
    }

    /**
     * @param capitalized senses of the word with a capital
     * @param any senses of the word without
     * @param dotted whether a dot after it belongs to it
     */
    private record Entry(List<Sense> capitalized, List<Sense> any, boolean dotted) {

        Entry and(Entry other) {
            return new Entry(join(capitalized, other.capitalized), join(any, other.any), dotted || other.dotted);
        }

        private static List<Sense> join(List<Sense> one, List<Sense> two) {
            List<Sense> both = new ArrayList<>(one);
            both.addAll(two);
            return List.copyOf(both);
        }
    }
}
