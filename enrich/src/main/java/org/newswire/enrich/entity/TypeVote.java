package org.newswire.enrich.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a story agree on what a name names: where it was read as several things, the type that it was given most often
 * wins. A person's full name also votes for the bare last name, any other long name for its initials. A tie changes
 * nothing.
 */
final class TypeVote {

    private final Map<String, Map<Entity.Type, Integer>> names = new HashMap<>();
    private final Map<String, Map<Entity.Type, Integer>> initials = new HashMap<>();

    private TypeVote() {}

    /** The same mentions in the same order, with the types that won. */
    static List<NamedSpan> settle(List<NamedSpan> mentions) {
        TypeVote vote = new TypeVote();
        mentions.forEach(vote::count);
        return mentions.stream()
                .map(mention -> mention.as(vote.winner(mention)))
                .toList();
    }

    private void count(NamedSpan mention) {
        Entity.Type type = mention.type();
        Name name = Name.of(type, mention.form());
        add(names, typeless(mention).key(), type);
        if (name.isOneWord()) return;
        if (type == Entity.Type.PERSON) {
            add(names, name.lastWord(), type);
        } else {
            for (String letters : Acronyms.initials(name.form())) add(initials, letters, type);
        }
    }

    private static void add(Map<String, Map<Entity.Type, Integer>> votes, String key, Entity.Type type) {
        votes.computeIfAbsent(key, name -> new EnumMap<>(Entity.Type.class)).merge(type, 1, Integer::sum);
    }

    private Entity.Type winner(NamedSpan mention) {
        Name name = typeless(mention);
        Map<Entity.Type, Integer> votes = new EnumMap<>(names.getOrDefault(name.key(), Map.of(mention.type(), 1)));
        if (name.isAcronym()) {
            initials.getOrDefault(name.key(), Map.of())
                    .forEach((type, count) -> votes.merge(type, count, Integer::sum));
        }
        int own = votes.getOrDefault(mention.type(), 0);
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() > own)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(mention.type());
    }

    /** The name as it is when nothing is known of its type. */
    private static Name typeless(NamedSpan mention) {
        return Name.of(Entity.Type.MISC, mention.form());
    }
}
