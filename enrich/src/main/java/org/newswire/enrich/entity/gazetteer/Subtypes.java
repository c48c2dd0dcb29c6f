package org.newswire.enrich.entity.gazetteer;

import java.util.Map;
import java.util.Set;
import org.newswire.enrich.entity.Entity;

/**
 * The narrower kinds of entities that Newswire uses, each with what it is for in docs/entities.md. A site may use others
 * in its own entries.
 */
public final class Subtypes {

    public static final String AGENCY = "agency";
    public static final String COUNTRY = "country";
    public static final String MEDIA = "media";
    public static final String NATIONALITY = "nationality";
    public static final String TEAM = "team";
    public static final String TERRITORY = "territory";

    private static final Map<Entity.Type, Set<String>> ALL = Map.of(
            Entity.Type.PERSON,
            Set.of(),
            Entity.Type.ORGANISATION,
            Set.of(
                    AGENCY,
                    "alliance",
                    "bank",
                    "charity",
                    "company",
                    "court",
                    "federation",
                    "government",
                    "institute",
                    "league",
                    MEDIA,
                    "military",
                    "militia",
                    "ministry",
                    "parliament",
                    "party",
                    TEAM,
                    "union"),
            Entity.Type.LOCATION,
            Set.of(
                    "airport",
                    "area",
                    "building",
                    "canton",
                    "city",
                    "continent",
                    COUNTRY,
                    "island",
                    "lake",
                    "mountain",
                    "province",
                    "region",
                    "river",
                    "sea",
                    "state",
                    TERRITORY),
            Entity.Type.EVENT,
            Set.of(
                    "attack",
                    "award",
                    "change",
                    "competition",
                    "conference",
                    "festival",
                    "holiday",
                    "movement",
                    "revolution",
                    "war"),
            Entity.Type.MISC,
            Set.of(
                    "affair",
                    "award",
                    "commodity",
                    "currency",
                    "disease",
                    "ideology",
                    "index",
                    "law",
                    NATIONALITY,
                    "people",
                    "product",
                    "programme",
                    "religion",
                    "treaty",
                    "work"));

    private Subtypes() {}

    /** Those of a type; none of persons. */
    public static Set<String> of(Entity.Type type) {
        return ALL.getOrDefault(type, Set.of());
    }
}
