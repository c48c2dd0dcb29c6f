package org.newswire.enrich.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which mentions name the same organisation, place, event or other thing: same name; an office and the one
 * country it is said to be of; initials and the one name that they abbreviate; the first word of just one
 * organisation's name; a people and one of them ({@code Latvians}, {@code Latvian}). Where two longer names of a story
 * could be meant, none is. Cost is linear in the mentions.
 */
final class NameGrouper {

    private final Set<String> places;
    private final Map<String, EntityGroup> byName;

    private NameGrouper(List<EntityGroup.Member> members, Set<String> places) {
        this.places = places;
        this.byName = ByName.group(members);
    }

    /**
     * One group for each thing of one type.
     *
     * @param places keys of the places that the story names: a team or a government called {@code Latvia} is not short
     *     for {@code Latvia Savings Bank}
     */
    static Collection<EntityGroup> group(Entity.Type type, List<EntityGroup.Member> members, Set<String> places) {
        NameGrouper grouper = new NameGrouper(members, places);
        if (type == Entity.Type.ORGANISATION) grouper.joinOffices();
        grouper.joinInitials();
        if (type == Entity.Type.ORGANISATION) grouper.joinFirstWords();
        if (type == Entity.Type.MISC) grouper.joinPlurals();
        return grouper.byName.values();
    }

    /** {@code National Bank} and {@code National Bank of Latvia}. */
    private void joinOffices() {
        Clues offices = new Clues();
        for (EntityGroup group : byName.values()) {
            int of = group.name().words().indexOf("of");
            if (of > 1) offices.add(Slug.of(group.name().words().subList(0, of)), group);
        }
        for (Name name : names()) move(name, offices.get(name.key()));
    }

    private void joinInitials() {
        Clues initials = new Clues();
        for (EntityGroup group : byName.values()) {
            if (group.name().isOneWord()) continue;
            for (String letters : Acronyms.initials(group.name().form())) initials.add(letters, group);
        }
        for (Name name : names()) {
            if (name.isOneWord() && name.isAcronym()) move(name, initials.get(name.key()));
        }
    }

    /** {@code Kalve} and {@code Kalve Timber}. */
    private void joinFirstWords() {
        Clues firstWords = new Clues();
        for (EntityGroup group : byName.values()) {
            if (!group.name().isOneWord()) firstWords.add(group.name().firstWord(), group);
        }
        for (Name name : names()) {
            if (name.isOneWord() && !places.contains(name.key())) move(name, firstWords.get(name.key()));
        }
    }

    private void joinPlurals() {
        for (Name name : names()) {
            if (name.isOneWord() && name.key().endsWith("s")) {
                move(name, byName.get(name.key().substring(0, name.key().length() - 1)));
            }
        }
    }

    private List<Name> names() {
        return byName.values().stream().map(EntityGroup::name).toList();
    }

    /** Adds the group of a name to a fuller one, if there is one. */
    private void move(Name name, @Nullable EntityGroup fuller) {
        EntityGroup group = fuller == null ? null : byName.remove(name.key());
        if (fuller != null && group != null) fuller.addAll(group);
    }

    /** Finds a group by what is true of no other. */
    private static final class Clues {

        private final Map<String, EntityGroup> groups = new HashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();

        void add(String clue, EntityGroup group) {
            counts.merge(clue, 1, Integer::sum);
            groups.put(clue, group);
        }

        @Nullable
        EntityGroup get(String clue) {
            return counts.getOrDefault(clue, 0) == 1 ? groups.get(clue) : null;
        }
    }
}
