package org.newswire.enrich.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.gazetteer.Entry;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.entity.gazetteer.Subtypes;

/**
 * Decides which mentions name the same organisation, place, event or other thing: same name or same entry of the
 * gazetteer; initials in brackets after it; a team and its town, where just one plays; an office and the one country it is said to be of; initials and the one name that they abbreviate; the
 * first word of just one organisation's name; a people and one of them ({@code Latvians}, {@code Latvian}). Where two
 * longer names of a story could be meant, none is, and two entries never meet. Cost is linear in the mentions.
 */
final class NameGrouper {

    /** First words that stand for no organisation by themselves. */
    private static final Set<String> GENERIC = Set.of(
            "american",
            "army",
            "bank",
            "board",
            "bureau",
            "central",
            "centre",
            "center",
            "christian",
            "city",
            "college",
            "commission",
            "committee",
            "community",
            "company",
            "congress",
            "council",
            "court",
            "department",
            "eastern",
            "european",
            "federal",
            "first",
            "foreign",
            "general",
            "global",
            "group",
            "high",
            "house",
            "institute",
            "international",
            "islamic",
            "joint",
            "ministry",
            "national",
            "new",
            "northern",
            "office",
            "parliament",
            "party",
            "people",
            "peoples",
            "police",
            "public",
            "republican",
            "royal",
            "senate",
            "social",
            "southern",
            "state",
            "supreme",
            "united",
            "university",
            "western",
            "world");

    private static final Set<String> OF_PLACES =
            WordSet.of("airport cathedral college council court hospital museum police" + " school university");

    private final Gazetteer gazetteer;
    private final Set<String> places;
    private final String text;
    private final Set<EntityGroup> groups = new LinkedHashSet<>();

    /**
     * A grouper for one type of one story.
     *
     * @param places keys of the places that the story names: a team or a government called {@code Latvia} is not short
     *     for {@code Latvia Savings Bank}
     */
    NameGrouper(Gazetteer gazetteer, Set<String> places, String text) {
        this.gazetteer = gazetteer;
        this.places = places;
        this.text = text;
    }

    /** One group for each thing of a type. */
    Collection<EntityGroup> group(Entity.Type type, List<EntityGroup.Member> members) {
        Map<String, EntityGroup> byName = ByName.group(members);
        groups.addAll(byName.values());
        if (type == Entity.Type.ORGANISATION) joinOffices();
        joinInitials();
        if (type == Entity.Type.ORGANISATION) joinBracketed(byName, members);
        if (type == Entity.Type.ORGANISATION) joinTeams();
        if (type == Entity.Type.ORGANISATION) joinFirstWords();
        if (type == Entity.Type.MISC) joinPlurals(byName);
        return groups;
    }

    /** {@code National Bank}, or only {@code Bank}, and {@code National Bank of Latvia}. */
    private void joinOffices() {
        Clues offices = new Clues();
        for (EntityGroup group : groups) {
            int of = group.name().words().indexOf("of");
            if (of > 0) offices.add(Slug.of(group.name().words().subList(0, of)), group);
        }
        for (EntityGroup group : List.copyOf(groups))
            move(group, offices.get(group.name().key()));
    }

    private void joinInitials() {
        Clues initials = new Clues();
        for (EntityGroup group : groups) {
            if (group.name().isOneWord()) continue;
            for (String letters : Acronyms.initials(group.name().form())) initials.add(letters, group);
        }
        for (EntityGroup group : List.copyOf(groups)) {
            if (group.name().isOneWord() && group.name().isAcronym())
                move(group, initials.get(group.name().key()));
        }
    }

    /** {@code Harbour Workers' Union (ZPM)}: initials in another language. */
    private void joinBracketed(Map<String, EntityGroup> byName, List<EntityGroup.Member> members) {
        Map<EntityGroup, EntityGroup> fuller = new LinkedHashMap<>();
        for (int at = 1; at < members.size(); at++) {
            EntityGroup.Member before = members.get(at - 1);
            EntityGroup.Member inside = members.get(at);
            if (before.name().isOneWord() || !inside.name().isAcronym() || !isBracketed(before, inside)) continue;
            EntityGroup initials = byName.get(inside.key());
            EntityGroup full = byName.get(before.key());
            if (initials != null && full != null) fuller.putIfAbsent(initials, full);
        }
        fuller.forEach(this::move);
    }

    private boolean isBracketed(EntityGroup.Member before, EntityGroup.Member inside) {
        int end = before.mention().span().end();
        int begin = inside.mention().span().begin();
        return end < begin
                && text.substring(end, begin).strip().equals("(")
                && text.substring(inside.mention().span().end()).stripLeading().startsWith(")");
    }

    /** {@code Madrid} and {@code Real Madrid}, where just one team of the town plays. */
    private void joinTeams() {
        Clues lastWords = new Clues();
        for (EntityGroup group : groups) {
            Entry entry = group.entry();
            boolean team = entry != null && Subtypes.TEAM.equals(entry.subtype());
            if (team && !group.name().isOneWord()) lastWords.add(group.name().lastWord(), group);
        }
        for (EntityGroup group : List.copyOf(groups)) {
            if (group.name().isOneWord()) move(group, lastWords.get(group.name().key()));
        }
    }

    /** {@code Kalve} and {@code Kalve Timber}. */
    private void joinFirstWords() {
        Clues firstWords = new Clues();
        for (EntityGroup group : groups) {
            if (!group.name().isOneWord() && !isOfPlace(group.name()))
                firstWords.add(group.name().firstWord(), group);
        }
        for (EntityGroup group : List.copyOf(groups)) {
            Name name = group.name();
            if (isShort(name) && !isPlace(name)) move(group, firstWords.get(name.key()));
        }
    }

    /** Schools and the like are called after places, {@code Bergen College}; the first word alone is the place. */
    private static boolean isOfPlace(Name name) {
        return name.words().stream().anyMatch(OF_PLACES::contains);
    }

    /** Whether a word begins the names of many organisations and stands for none of them. */
    static boolean isGeneric(String word) {
        return GENERIC.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isShort(Name name) {
        return name.isOneWord() && !name.hasLegalForm() && !GENERIC.contains(name.key());
    }

    /** Whether the story or everybody knows a place of this name: {@code Chicago} is not the {@code Chicago Tribune}. */
    private boolean isPlace(Name name) {
        return places.contains(name.key())
                || gazetteer.senses(name.form()).stream()
                        .anyMatch(sense -> sense.entry().type() == Entity.Type.LOCATION);
    }

    private void joinPlurals(Map<String, EntityGroup> byName) {
        for (EntityGroup group : List.copyOf(groups)) {
            String key = group.name().key();
            if (group.entry() == null && group.name().isOneWord() && key.endsWith("s"))
                move(group, byName.get(key.substring(0, key.length() - 1)));
        }
    }

    /** Adds a group to a fuller one, if there is one; what the gazetteer or the story tells apart stays apart. */
    private void move(EntityGroup group, @Nullable EntityGroup fuller) {
        if (fuller == null || fuller == group || group.isQualified()) return;
        if (!groups.contains(group) || !groups.contains(fuller)) return;
        Entry known = group.entry();
        if (known != null && !known.equals(fuller.entry())) return;
        groups.remove(group);
        fuller.addAll(group);
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
