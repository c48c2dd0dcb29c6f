package org.newswire.enrich.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts mentions of the same name together. */
final class ByName {

    private ByName() {}

    /** One group for each name, by {@link EntityGroup.Member#key()}, in the order of first mention. */
    static Map<String, EntityGroup> group(List<EntityGroup.Member> members) {
        Map<String, EntityGroup> groups = new LinkedHashMap<>();
        for (EntityGroup.Member member : members) {
            groups.computeIfAbsent(member.key(), key -> new EntityGroup()).add(member);
        }
        return groups;
    }
}
