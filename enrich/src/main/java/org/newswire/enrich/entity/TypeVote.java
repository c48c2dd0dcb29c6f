package org.newswire.enrich.entity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newswire.enrich.entity.gazetteer.Gazetteer;

/**
 * Lets a story agree on what a name names: where it was read as several things, the type that it was given most often
 * wins. Longer names vote for their short forms too: a person's full name for the bare last name, any other for its
 * initials, a company's for its name without the legal form, an organisation's for its first word when that was read as a person whose full name the story never gives.
 *
 * <p>In a tie a known last name is a person, a company that the story names in full is one, the place of the dateline is
 * a place, and a name of several words is what it was first; but a place and a team or
 * government of its name stay apart.
 */
final class TypeVote {

    private final Map<String, Map<Entity.Type, Integer>> names = new HashMap<>();
    private final Map<String, Map<Entity.Type, Integer>> initials = new HashMap<>();
    private final Map<String, Map<Entity.Type, Integer>> companies = new HashMap<>();
    private final Map<String, Entity.Type> first = new HashMap<>();
    private final Set<String> lastNames = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();
    /** Companies that the story has with their legal forms. */
    private final Set<String> firms = new HashSet<>();
    /** Where the story was filed. */
    private final Set<String> filed = new HashSet<>();

    private final Gazetteer gazetteer;

    private TypeVote(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The same mentions in the same order, with the types that won. */
    static List<NamedSpan> settle(List<NamedSpan> mentions, Gazetteer gazetteer) {
        TypeVote vote = new TypeVote(gazetteer);
        mentions.forEach(vote::count);
        return mentions.stream()
                .map(mention -> mention.certain() ? mention : mention.as(vote.winner(mention)))
                .toList();
    }

    private void count(NamedSpan mention) {
        Entity.Type type = mention.type();
        Name name = Name.of(type, mention.form());
        add(names, typeless(mention).key(), type);
        first.putIfAbsent(typeless(mention).key(), type);
        if (mention.certain() && type == Entity.Type.LOCATION)
            filed.add(typeless(mention).key());
        if (name.isOneWord() && !name.hasLegalForm()) return;
        if (type == Entity.Type.PERSON) {
            add(names, name.lastWord(), type);
            lastNames.add(name.lastWord());
            firstNames.add(name.firstWord());
        } else {
            for (String letters : Acronyms.initials(name.form())) add(initials, letters, type);
        }
        if (type == Entity.Type.ORGANISATION) add(companies, name.firstWord(), type);
        if (name.hasLegalForm()) {
            add(names, name.key(), type);
            firms.add(name.key());
        }
    }

    private static void add(Map<String, Map<Entity.Type, Integer>> votes, String key, Entity.Type type) {
        votes.computeIfAbsent(key, name -> new EnumMap<>(Entity.Type.class)).merge(type, 1, Integer::sum);
    }

    private Entity.Type winner(NamedSpan mention) {
        Name name = typeless(mention);
        Map<Entity.Type, Integer> votes = votes(mention.type(), name);
        int most = Collections.max(votes.values());
        List<Entity.Type> leading = votes.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return leading.size() == 1 ? leading.get(0) : settled(leading, mention.type(), name);
    }

    private Map<Entity.Type, Integer> votes(Entity.Type type, Name name) {
        Map<Entity.Type, Integer> votes = new EnumMap<>(names.getOrDefault(name.key(), Map.of(type, 1)));
        if (type == Entity.Type.MISC && firstNames.contains(name.key()))
            votes.merge(Entity.Type.PERSON, 1, Integer::sum);
        if (name.isAcronym()) addAll(initials.getOrDefault(name.key(), Map.of()), votes);
        if (isStranger(type, name) && !votes.containsKey(Entity.Type.LOCATION)) {
            addAll(companies.getOrDefault(name.key(), Map.of()), votes);
        }
        return votes;
    }

    private Entity.Type settled(List<Entity.Type> leading, Entity.Type type, Name name) {
        if (lastNames.contains(name.key()) && leading.contains(Entity.Type.PERSON)) return Entity.Type.PERSON;
        if (isStranger(type, name) && companies.containsKey(name.key())) return Entity.Type.ORGANISATION;
        if (firms.contains(name.key())) return Entity.Type.ORGANISATION;
        if (filed.contains(name.key()) && type != Entity.Type.ORGANISATION) return Entity.Type.LOCATION;
        if (type == Entity.Type.MISC && firstNames.contains(name.key()) && leading.contains(Entity.Type.PERSON))
            return Entity.Type.PERSON;
        boolean placeAndTeam = leading.contains(Entity.Type.LOCATION) && leading.contains(Entity.Type.ORGANISATION);
        Entity.Type before = first.getOrDefault(name.key(), type);
        if (!name.isOneWord() && !placeAndTeam && leading.contains(before)) return before;
        boolean unsure = type == Entity.Type.MISC || (type == Entity.Type.PERSON && isPlace(name));
        if (unsure && leading.contains(Entity.Type.LOCATION)) return Entity.Type.LOCATION;
        return leading.contains(type) ? type : leading.get(0);
    }

    private boolean isPlace(Name name) {
        return gazetteer.senses(name.form()).stream()
                .anyMatch(sense -> sense.entry().type() == Entity.Type.LOCATION);
    }

    private boolean isStranger(Entity.Type type, Name name) {
        return type == Entity.Type.PERSON && name.isOneWord() && !lastNames.contains(name.key());
    }

    private static void addAll(Map<Entity.Type, Integer> more, Map<Entity.Type, Integer> votes) {
        more.forEach((type, count) -> votes.merge(type, count, Integer::sum));
    }

    /** The name as it is when nothing is known of its type. */
    private static Name typeless(NamedSpan mention) {
        return Name.of(Entity.Type.MISC, mention.form());
    }
}
