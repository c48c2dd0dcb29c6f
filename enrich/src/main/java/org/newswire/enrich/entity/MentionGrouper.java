package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes entities of mentions: types settled over the story, then grouped type by type. */
final class MentionGrouper {

    private MentionGrouper() {}

    /** Entities by number of mentions, most first, then by first mention; every mention is in exactly one. */
    static List<Entity> group(List<NamedSpan> mentions, String text) {
        Map<Entity.Type, List<EntityGroup.Member>> byType = new EnumMap<>(Entity.Type.class);
        for (NamedSpan mention : TypeVote.settle(mentions)) {
            Name name = Name.of(mention.type(), mention.form());
            byType.computeIfAbsent(mention.type(), type -> new ArrayList<>())
                    .add(new EntityGroup.Member(mention, name));
        }
        Set<String> places = byType.getOrDefault(Entity.Type.LOCATION, List.of()).stream()
                .map(member -> member.name().key())
                .collect(Collectors.toSet());
        List<Entity> entities = new ArrayList<>();
        byType.forEach((type, members) -> {
            Collection<EntityGroup> groups = type == Entity.Type.PERSON
                    ? PersonGrouper.group(members)
                    : NameGrouper.group(type, members, places);
            for (EntityGroup group : groups) entities.add(group.toEntity(text));
        });
        entities.sort(
                Comparator.<Entity>comparingInt(entity -> -entity.mentions().size())
                        .thenComparing(entity -> entity.mentions().get(0).span()));
        return entities;
    }
}
