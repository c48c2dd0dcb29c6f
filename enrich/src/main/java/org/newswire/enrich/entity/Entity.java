package org.newswire.enrich.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a story names, with every place it names it.
 *
 * @param id stable within Newswire: that of the gazetteer where it knows the name, else type and normalised name,
 *     {@code person/juris-kalvenieks}
 * @param type kind of entity
 * @param subtype narrower kind, one lower-case word such as {@code country} or {@code agency}; null when unknown
 * @param name canonical name: that of the gazetteer, else the fullest form in the story
 * @param salience how much the story is about it, 0 to 1, from where and how often it is named
 * @param roles what the story says that a person is, in its own words, {@code prime minister of Latvia}
 * @param mentions at least one, in order of position
 */
public record Entity(
        String id,
        Type type,
        @Nullable String subtype,
        String name,
        double salience,
        List<String> roles,
        List<Mention> mentions) {

    /** Kinds of entity. */
    public enum Type {
        PERSON,
        ORGANISATION,
        LOCATION,
        EVENT,
        /** Nationalities, languages, works, laws and whatever else bears a name. */
        MISC
    }

    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) throw new IllegalArgumentException("entity " + id + " has no mentions");
    }

    Entity withSalience(double other) {
        return new Entity(id, type, subtype, name, other, roles, mentions);
    }

    Entity withRoles(List<String> others) {
        return new Entity(id, type, subtype, name, salience, others, mentions);
    }
}
