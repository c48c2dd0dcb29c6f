package org.newswire.enrich.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that a role is made of, from {@code roles.txt}; any spelling of capitals. */
final class RoleWords {

    private static final Map<String, Set<String>> SECTIONS = read();
    private static final Set<String> NOUNS = section("nouns");
    private static final Set<String> LONE = section("lone");
    private static final Set<String> RELATIONS = section("relations");
    private static final Set<String> QUALIFIERS = section("qualifiers");
    private static final Set<String> VERBS = section("verbs");
    private static final Set<String> CLAUSES = section("clauses");
    private static final Set<String> FINITE = section("finite");
    private static final Set<String> PREPOSITIONS = section("prepositions");

    private RoleWords() {}

    /** A word for a person with an office or a trade: {@code spokesman}, {@code vice-president}, {@code minister-elect}. */
    static boolean isNoun(String word) {
        String lower = lower(word);
        if (NOUNS.contains(lower)) return true;
        int hyphen = lower.lastIndexOf('-');
        if (hyphen <= 0) return false;
        String end = lower.substring(hyphen + 1);
        boolean named = end.equals("elect") || end.equals("designate");
        return NOUNS.contains(named ? lower.substring(0, hyphen) : end);
    }

    /** A noun that says nothing alone: {@code seed}. */
    static boolean isNothingAlone(String word) {
        return LONE.contains(word);
    }

    /** A noun that needs to be said whose: {@code widow}. */
    static boolean isRelation(String word) {
        return RELATIONS.contains(lower(word));
    }

    /** Whether it is written with a small letter wherever no sentence begins. */
    static boolean isSmall(String word) {
        return NOUNS.contains(lower(word)) || QUALIFIERS.contains(lower(word));
    }

    /** A word that may stand before such a noun: {@code deputy}, {@code foreign}, {@code left-wing}. */
    static boolean isQualifier(String word) {
        String lower = lower(word);
        return QUALIFIERS.contains(lower) || isCompound(word) || lower.startsWith("ex-");
    }

    /** A verb that says of its subject what a role would: {@code heads}. */
    static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    /** A word that begins a clause, where a role ends: {@code who}, {@code after}. */
    static boolean beginsClause(String word) {
        return CLAUSES.contains(word);
    }

    /** A verb with a tense or a past that is no participle before a noun, which no role has in it: {@code is}, {@code seemed}. */
    static boolean isFinite(String word) {
        return FINITE.contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    private static boolean isCompound(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && Character.isLetter(word.codePointBefore(word.length())) && !word.endsWith("s");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> section(String name) {
        return Objects.requireNonNull(SECTIONS.get(name), name);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        try (var in = Objects.requireNonNull(RoleWords.class.getResourceAsStream("roles.txt"), "roles.txt");
                var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            Set<String> words = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    words = new HashSet<>();
                    sections.put(line.substring(1, line.indexOf(']')), words);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    words.addAll(Arrays.asList(line.split(" ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
