package org.newswire.enrich.entity;

import java.util.List;
import java.util.Set;

/**
 * Which part of a person's name stands for the whole later in a story. Particles belong to the last name and are often
 * left out ({@code al-Assad}, {@code Assad}); {@code bin Salman}, a son of Salman, is not {@code Salman}.
 */
final class LastNames {

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ud", "van", "von", "der", "den", "de", "da", "di", "du", "do", "dos", "das", "del",
            "della", "la", "le", "ter", "ten", "zu", "zur", "af", "av", "bin", "ibn", "ben", "bint", "abu");
    private static final Set<String> SONS = Set.of("bin", "ibn", "ben", "bint");
    /** Those that are no given names either when they have a capital. */
    private static final Set<String> CAPITALISED =
            Set.of("van", "von", "de", "da", "di", "del", "della", "la", "le", "du", "dos", "el");

    private LastNames() {}

    /** The last name of a person by which a bare one finds it: {@code assad}, {@code bin salman}. */
    static String of(Name name) {
        List<String> words = name.words();
        int size = words.size();
        boolean son = size > 1 && SONS.contains(words.get(size - 2)) && isParticle(name, size - 2);
        return son ? "bin " + name.lastWord() : name.lastWord();
    }

    /** Whether a name is nothing but a last or a first name. */
    static boolean isBare(Name name) {
        int size = name.words().size();
        for (int at = 0; at + 1 < size; at++) {
            if (!isParticle(name, at)) return false;
        }
        return true;
    }

    /** Whether a word of a name is a particle: {@code al-} but not {@code Al}, who may be Al Gore. */
    private static boolean isParticle(Name name, int index) {
        String word = name.words().get(index);
        if (!PARTICLES.contains(word)) return false;
        if (CAPITALISED.contains(word)) return true;
        String form = name.form();
        return form.contains(word + " ")
                || form.contains(word + "-")
                || form.regionMatches(true, 0, word + "-", 0, word.length() + 1);
    }
}
