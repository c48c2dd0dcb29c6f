package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which mentions name the same person.
 *
 * <p>Full names are the same when they agree word for word, or when just one other person of the story could be meant:
 * a middle name left out, a first name shortened to its initial, a part of a longer last name. A bare last name goes to
 * the bearer of that name who was mentioned last before it, and if nobody was, to the first one after; a bare first name
 * does when it is nobody's last name. Two people of one last name are never merged.
 *
 * <p>Cost is linear in the mentions, but for people who share their last name and initial, who are compared pairwise.
 */
final class PersonGrouper {

    private final Map<String, EntityGroup> firstByLastName = new HashMap<>();
    private final Map<String, EntityGroup> firstByFirstName = new HashMap<>();
    private final Map<String, EntityGroup> latestByLastName = new HashMap<>();
    private final Map<String, EntityGroup> latestByFirstName = new HashMap<>();

    private PersonGrouper() {}

    /**
     * One group for each person.
     *
     * @param members mentions of persons in the order of the text
     */
    static Collection<EntityGroup> group(List<EntityGroup.Member> members) {
        return new PersonGrouper().people(members);
    }

    private Collection<EntityGroup> people(List<EntityGroup.Member> members) {
        Map<String, EntityGroup> byName = ByName.group(
                members.stream().filter(member -> !member.name().isOneWord()).toList());
        mergeVariants(byName);
        Map<EntityGroup, Name> names = new HashMap<>();
        for (EntityGroup person : byName.values()) names.put(person, person.name());
        for (EntityGroup.Member member : members) {
            EntityGroup person = byName.get(member.name().key());
            if (person == null) continue;
            firstByLastName.putIfAbsent(person.name().lastWord(), person);
            firstByFirstName.putIfAbsent(person.name().firstWord(), person);
        }
        List<EntityGroup.Member> strangers = new ArrayList<>();
        for (EntityGroup.Member member : members) {
            boolean bare = member.name().isOneWord();
            EntityGroup person = bare
                    ? bearer(member.name().firstWord())
                    : byName.get(member.name().key());
            Name name = names.get(person);
            if (person == null || name == null) {
                strangers.add(member);
                continue;
            }
            if (bare) person.add(member);
            latestByLastName.put(name.lastWord(), person);
            latestByFirstName.put(name.firstWord(), person);
        }
        Set<EntityGroup> people = new LinkedHashSet<>(byName.values());
        people.addAll(ByName.group(strangers).values());
        return people;
    }

    private @Nullable EntityGroup bearer(String word) {
        EntityGroup latest = latestByLastName.get(word);
        if (latest != null) return latest;
        EntityGroup next = firstByLastName.get(word);
        if (next != null) return next;
        EntityGroup latestFirst = latestByFirstName.get(word);
        return latestFirst != null ? latestFirst : firstByFirstName.get(word);
    }

    /** Adds the group of a short form to that of the one longer form it can be short for, and lets both names find it. */
    private static void mergeVariants(Map<String, EntityGroup> byName) {
        List<EntityGroup> longestFirst = byName.values().stream()
                .sorted(Comparator.<EntityGroup>comparingInt(
                                person -> -person.name().words().size())
                        .thenComparing(person -> -person.name().key().length()))
                .toList();
        Map<String, List<Name>> byClue = new HashMap<>();
        for (EntityGroup shorter : longestFirst) {
            Name name = shorter.name();
            Set<EntityGroup> bearers = new LinkedHashSet<>();
            for (String clue : clues(name)) {
                for (Name longer : byClue.getOrDefault(clue, List.of())) {
                    if (isVariant(name.words(), longer.words())) bearers.add(byName.get(longer.key()));
                }
            }
            if (bearers.size() == 1) {
                EntityGroup person = bearers.iterator().next();
                person.addAll(shorter);
                byName.put(name.key(), person);
            }
            for (String clue : clues(name)) {
                byClue.computeIfAbsent(clue, word -> new ArrayList<>()).add(name);
            }
        }
    }

    /** Of these, two forms of one name have at least one in common; few other people do. */
    private static Set<String> clues(Name name) {
        List<String> words = name.words();
        int size = words.size();
        return new LinkedHashSet<>(List.of(
                joined(words),
                "begins " + joined(words.subList(0, 2)),
                "ends " + joined(words.subList(size - 2, size)),
                words.get(0).substring(0, 1) + " " + words.get(size - 1)));
    }

    /** Whether {@code a} can be a shorter or differently cut form of {@code b}. */
    private static boolean isVariant(List<String> a, List<String> b) {
        if (joined(a).equals(joined(b))) return true;
        boolean isPart = b.subList(0, a.size()).equals(a)
                || b.subList(b.size() - a.size(), b.size()).equals(a);
        if (isPart) return true;
        boolean sameLast = a.get(a.size() - 1).equals(b.get(b.size() - 1));
        boolean sameFirst = a.get(0).equals(b.get(0));
        boolean initial = a.get(0).length() == 1 && b.get(0).startsWith(a.get(0));
        return a.size() == 2 && sameLast && (sameFirst || initial);
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }
}
