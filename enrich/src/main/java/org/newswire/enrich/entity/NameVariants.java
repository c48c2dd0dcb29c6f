package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.gazetteer.Entry;

/**
 * Finds the full names of a story that are forms of one: a middle name left out or shortened to its initial, a first
 * name shortened to its initial, part of a longer last name, the last name first. A form of two people's names is
 * neither's.
 */
final class NameVariants {

    /** A full name, and what tells it from others that are written the same. */
    private record Full(
            String key,
            Name name,
            @Nullable String generation,
            @Nullable Entry entry) {

        static Full of(String key, EntityGroup person) {
            return new Full(key, person.name(), person.members().get(0).qualifier(), person.entry());
        }

        boolean canBe(Full longer) {
            return Objects.equals(generation, longer.generation)
                    && (entry == null || longer.entry == null)
                    && isVariant(name.words(), longer.name.words());
        }
    }

    private NameVariants() {}

    /** Adds the group of a short form to that of the one longer form it can be short for, and lets both keys find it. */
    static void merge(Map<String, EntityGroup> byName, Listed listed) {
        List<Full> longestFirst = byName.entrySet().stream()
                .map(entry -> Full.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Full>comparingInt(
                                full -> -full.name().words().size())
                        .thenComparing(full -> -full.name().key().length()))
                .toList();
        Map<String, List<Full>> byClue = new HashMap<>();
        for (Full shorter : longestFirst) {
            Set<EntityGroup> bearers = new LinkedHashSet<>();
            for (String clue : clues(shorter)) {
                for (Full longer : byClue.getOrDefault(clue, List.of())) {
                    if (shorter.canBe(longer) && !listed.areApart(shorter.key(), longer.key()))
                        bearers.add(byName.get(longer.key()));
                }
            }
            EntityGroup group = byName.get(shorter.key());
            if (bearers.size() == 1 && group != null) {
                EntityGroup person = bearers.iterator().next();
                person.addAll(group);
                byName.put(shorter.key(), person);
            }
            for (String clue : clues(shorter)) {
                byClue.computeIfAbsent(clue, word -> new ArrayList<>()).add(shorter);
            }
        }
    }

    /** Of these, two forms of one name have at least one in common; few other people do. */
    private static Set<String> clues(Full full) {
        List<String> words = full.name().words();
        int size = words.size();
        if (size == 1) return Set.of(full.generation() + " " + words.get(0));
        Set<String> clues = new LinkedHashSet<>(List.of(
                joined(words),
                joined(reversed(words)),
                "begins " + joined(words.subList(0, 2)),
                "ends " + joined(words.subList(size - 2, size)),
                words.get(0).substring(0, 1) + " " + words.get(size - 1)));
        if (full.generation() != null) clues.add(full.generation() + " " + words.get(size - 1));
        return clues;
    }

    /** Whether {@code a} can be a shorter or differently cut form of {@code b}. */
    private static boolean isVariant(List<String> a, List<String> b) {
        if (joined(a).equals(joined(b)) || isReversed(a, b)) return true;
        boolean isPart = b.subList(0, a.size()).equals(a)
                || b.subList(b.size() - a.size(), b.size()).equals(a);
        if (isPart) return true;
        boolean sameLast = a.get(a.size() - 1).equals(b.get(b.size() - 1));
        if (!sameLast || !isSameOrInitial(a.get(0), b.get(0))) return false;
        return a.size() == 2 || (a.size() == b.size() && hasSameMiddle(a, b));
    }

    /** {@code Orban Viktor}, but not {@code Henry James} and {@code James Henry}, both of which are first names. */
    private static boolean isReversed(List<String> a, List<String> b) {
        return a.size() == 2
                && a.equals(reversed(b))
                && !(GivenNames.isKnown(a.get(0)) && GivenNames.isKnown(a.get(1)));
    }

    private static boolean hasSameMiddle(List<String> a, List<String> b) {
        for (int at = 1; at < a.size() - 1; at++) {
            if (!isSameOrInitial(a.get(at), b.get(at)) && !isSameOrInitial(b.get(at), a.get(at))) return false;
        }
        return true;
    }

    private static boolean isSameOrInitial(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a));
    }

    private static List<String> reversed(List<String> words) {
        return words.size() == 2 ? List.of(words.get(1), words.get(0)) : words;
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }
}
