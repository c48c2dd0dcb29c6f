package org.newswire.enrich.entity;

import java.util.List;

/**
 * What a story names, with every place it names it.
 *
 * @param id stable within Newswire: type and normalised name, {@code person/juris-kalvenieks}
 * @param type kind of entity
 * @param name canonical name, the fullest form in the story
 * @param mentions at least one, in order of position
 */
public record Entity(String id, Type type, String name, List<Mention> mentions) {

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
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) throw new IllegalArgumentException("entity " + id + " has no mentions");
    }
}
