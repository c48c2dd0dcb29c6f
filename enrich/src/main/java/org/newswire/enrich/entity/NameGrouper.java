package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which mentions name the same organisation, place, event or other thing: same name; initials and the one name
 * of the story that they abbreviate; the first word of just one organisation's name; a people and one of them
 * ({@code Latvians}, {@code Latvian}). Cost is linear in the mentions.
 */
final class NameGrouper {

    private final Entity.Type type;
    private final Set<String> places;
    private final Map<String, EntityGroup> byName;
    private final Uniquely byInitials = new Uniquely();
    private final Uniquely byFirstWord = new Uniquely();

    private NameGrouper(Entity.Type type, List<EntityGroup.Member> members, Set<String> places) {
        this.type = type;
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
        return new NameGrouper(type, members, places).groups();
    }

    private Collection<EntityGroup> groups() {
        List<Name> oneWord = new ArrayList<>();
        for (EntityGroup group : byName.values()) {
            Name name = group.name();
            if (name.isOneWord()) {
                oneWord.add(name);
            } else {
                for (String initials : Acronyms.initials(name.form())) byInitials.add(initials, group);
                byFirstWord.add(name.firstWord(), group);
            }
        }
        for (Name name : oneWord) {
            EntityGroup fuller = fuller(name);
            EntityGroup group = fuller == null ? null : byName.remove(name.key());
            if (fuller != null && group != null) fuller.addAll(group);
        }
        return byName.values();
    }

    private @Nullable EntityGroup fuller(Name name) {
        EntityGroup expansion = name.isAcronym() ? byInitials.get(name.key()) : null;
        if (expansion != null) return expansion;
        return switch (type) {
            case ORGANISATION -> places.contains(name.key()) ? null : byFirstWord.get(name.key());
            case MISC ->
                name.key().endsWith("s")
                        ? byName.get(name.key().substring(0, name.key().length() - 1))
                        : null;
            case PERSON, LOCATION, EVENT -> null;
        };
    }

    /** Finds groups by what is true of one alone. */
    private static final class Uniquely {

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
