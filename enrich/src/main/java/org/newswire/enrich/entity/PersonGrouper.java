package org.newswire.enrich.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * does when it is nobody's last name. {@code Mrs} is said of no man and {@code Mr} of no woman; kings and popes, who go
 * by their first names, are no others of that name. Two people of one last name are never merged, nor are a senior and a
 * junior, or two in one list; a family is none of its members.
 *
 * <p>Cost is linear in the mentions, but for people who share their last name and initial, who are compared pairwise.
 */
final class PersonGrouper {

    /** Last word of the names of families, see {@link Identities}. */
    static final String FAMILY = "family";

    private final String text;
    private final Bearers firstByLastName = new Bearers();
    private final Bearers firstByFirstName = new Bearers();
    private final Bearers latestByLastName = new Bearers();
    private final Bearers latestByFirstName = new Bearers();
    /** Kings and popes by their first names. */
    private final Map<String, EntityGroup> royals = new HashMap<>();

    private PersonGrouper(String text) {
        this.text = text;
    }

    /**
     * One group for each person.
     *
     * @param members mentions of persons in the order of the text
     */
    static Collection<EntityGroup> group(List<EntityGroup.Member> members, String text) {
        return new PersonGrouper(text).people(Couples.named(members, text));
    }

    private Collection<EntityGroup> people(List<EntityGroup.Member> members) {
        Map<String, EntityGroup> byName =
                ByName.group(members.stream().filter(member -> !isBare(member)).toList());
        NameVariants.merge(byName, new Listed(members, text));
        Set<EntityGroup> known = new LinkedHashSet<>(byName.values());
        learn(known);
        for (EntityGroup.Member member : members) {
            if (!isBare(member)) seeFirst(byName.get(member.key()), member.name());
        }
        Map<String, EntityGroup> strangers = new LinkedHashMap<>();
        for (EntityGroup.Member member : members) {
            EntityGroup person = isBare(member) ? bearer(member) : byName.get(member.key());
            if (person == null) {
                person = strangers.computeIfAbsent(member.key(), key -> new EntityGroup());
                if (honorific(member).isRoyal()) royals.put(member.name().firstWord(), person);
            }
            if (isBare(member)) person.add(member);
            if (known.contains(person)) see(person, member);
        }
        known.addAll(strangers.values());
        return known;
    }

    private static boolean isBare(EntityGroup.Member member) {
        return member.entry() == null && member.qualifier() == null && LastNames.isBare(member.name());
    }

    private static boolean isFamily(Name name) {
        return name.lastWord().equals(FAMILY);
    }

    /** The sex of each person, as far as honorifics and then first names tell. */
    private void learn(Set<EntityGroup> people) {
        for (EntityGroup person : people) {
            Honorific honorific = person.members().stream()
                    .map(this::honorific)
                    .filter(found -> found != Honorific.NONE)
                    .findFirst()
                    .orElseGet(() -> GivenNames.honorific(person.name().firstWord()));
            for (Bearers bearers : List.of(firstByLastName, firstByFirstName, latestByLastName, latestByFirstName))
                bearers.learn(person, honorific);
            if (honorific.isRoyal()) royals.put(person.name().firstWord(), person);
        }
    }

    private void seeFirst(@Nullable EntityGroup person, Name name) {
        if (person == null || isFamily(name)) return;
        firstByLastName.seeFirst(LastNames.of(name), person);
        firstByLastName.seeFirst(LastNames.of(person.name()), person);
        firstByFirstName.seeFirst(name.firstWord(), person);
    }

    private void see(EntityGroup person, EntityGroup.Member member) {
        if (isFamily(person.name())) return;
        if (!isBare(member)) latestByLastName.see(LastNames.of(member.name()), person);
        latestByLastName.see(LastNames.of(person.name()), person);
        latestByFirstName.see(person.name().firstWord(), person);
    }

    /** Whom a bare name means; null when nobody's full name is known. */
    private @Nullable EntityGroup bearer(EntityGroup.Member member) {
        Honorific honorific = honorific(member);
        String word = member.name().firstWord();
        if (honorific.isRoyal()) return royals.get(word);
        String last = LastNames.of(member.name());
        EntityGroup latest = latestByLastName.find(last, honorific);
        if (latest != null) return latest;
        EntityGroup next = firstByLastName.find(last, honorific);
        if (next != null) return next;
        if (royals.containsKey(word)) return royals.get(word);
        EntityGroup latestFirst = latestByFirstName.find(word, honorific);
        return latestFirst != null ? latestFirst : firstByFirstName.find(word, honorific);
    }

    private Honorific honorific(EntityGroup.Member member) {
        return Honorific.of(member.mention(), text);
    }
}
