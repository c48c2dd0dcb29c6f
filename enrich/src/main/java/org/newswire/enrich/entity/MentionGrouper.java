package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newswire.enrich.entity.gazetteer.Gazetteer;

/** Makes entities of mentions: types settled over the story, then what the gazetteer knows, then grouped by type. */
final class MentionGrouper {

    private final Gazetteer gazetteer;

    MentionGrouper(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Entities by number of mentions, most first, then by first mention; every mention is in exactly one. */
    List<Entity> group(List<NamedSpan> mentions, String text) {
        Map<Entity.Type, List<EntityGroup.Member>> byType = new EnumMap<>(Entity.Type.class);
        for (EntityGroup.Member member : Identities.of(TypeVote.settle(mentions, gazetteer), text, gazetteer)) {
            byType.computeIfAbsent(member.mention().type(), type -> new ArrayList<>())
                    .add(member);
        }
        Set<String> places = byType.getOrDefault(Entity.Type.LOCATION, List.of()).stream()
                .map(member -> member.name().key())
                .collect(Collectors.toSet());
        Map<String, EntityGroup> byId = new LinkedHashMap<>();
        byType.forEach((type, members) -> {
            Collection<EntityGroup> groups = type == Entity.Type.PERSON
                    ? PersonGrouper.group(members, text)
                    : new NameGrouper(gazetteer, places, text).group(type, members);
            for (EntityGroup group : groups) byId.merge(group.id(), group, MentionGrouper::joined);
        });
        return byId.values().stream()
                .map(group -> group.toEntity(text))
                .sorted(Comparator.<Entity>comparingInt(
                                entity -> -entity.mentions().size())
                        .thenComparing(entity -> entity.mentions().get(0).span()))
                .toList();
    }

    private static EntityGroup joined(EntityGroup a, EntityGroup b) {
        a.addAll(b);
        return a;
    }
}
