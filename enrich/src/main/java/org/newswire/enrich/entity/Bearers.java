package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who bears a name, by how far a story has been read: of each sex, and unknown, the one mentioned last. */
final class Bearers {

    private enum Sex {
        MALE,
        FEMALE,
        UNKNOWN
    }

    private record Seen(EntityGroup person, int position) {}

    private final Map<String, Seen> latest = new HashMap<>();
    private final Map<EntityGroup, Sex> sexes = new HashMap<>();
    private int position;

    /** Notes what an honorific says of a person. */
    void learn(EntityGroup person, Honorific honorific) {
        if (honorific != Honorific.NONE) sexes.putIfAbsent(person, sex(honorific));
    }

    /** Notes that a person of this name is mentioned. */
    void see(String name, EntityGroup person) {
        Sex sex = sexes.getOrDefault(person, Sex.UNKNOWN);
        latest.put(sex + " " + name, new Seen(person, position++));
    }

    /** The same, but as the first of that name, who gives way to nobody. */
    void seeFirst(String name, EntityGroup person) {
        Sex sex = sexes.getOrDefault(person, Sex.UNKNOWN);
        latest.putIfAbsent(sex + " " + name, new Seen(person, -position++));
    }

    /** The one mentioned last whom the honorific can be said of; null when there is none. */
    @Nullable
    EntityGroup find(String name, Honorific honorific) {
        List<Seen> candidates = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            Seen seen = latest.get(sex + " " + name);
            boolean fits = sex == Sex.UNKNOWN || honorific == Honorific.NONE || sex == sex(honorific);
            if (seen != null && fits) candidates.add(seen);
        }
        return candidates.stream()
                .max((a, b) -> Integer.compare(a.position(), b.position()))
                .map(Seen::person)
                .orElse(null);
    }

    private static Sex sex(Honorific honorific) {
        if (honorific.isMale()) return Sex.MALE;
        return honorific.isFemale() ? Sex.FEMALE : Sex.UNKNOWN;
    }
}
