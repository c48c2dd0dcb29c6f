package org.newswire.sink.store;

import org.jspecify.annotations.Nullable;

/**
 * An entity that stories name, by what tells it from others.
 *
 * @param type PERSON, ORGANISATION, LOCATION, EVENT or MISC
 * @param subtype narrower kind such as country; null when unknown
 * @param name the canonical name that most stories give it
 * @param stories number of stories that name it
 */
public record EntityCandidate(
        String id, String type, @Nullable String subtype, String name, long stories) {}
