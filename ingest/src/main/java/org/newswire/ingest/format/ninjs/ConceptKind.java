package org.newswire.ingest.format.ninjs;

import java.util.Optional;
import org.newswire.ingest.format.Subject;

/** The kinds of concept that ninjs has lists of their own for, in the order in which they are read. */
enum ConceptKind {
    PERSON("person", "people"),
    ORGANISATION("organisation", "organisations"),
    PLACE("place", "places"),
    EVENT("event", "events"),
    OBJECT("object", "objects");

    /** Scheme of a subject of this kind that has no vocabulary of its own; also its member in ninjs 1. */
    final String scheme;

    /** Its member in ninjs 2 and 3. */
    final String member;

    ConceptKind(String scheme, String member) {
        this.scheme = scheme;
        this.member = member;
    }

    /** The kind of a subject; empty for one of a vocabulary. */
    static Optional<ConceptKind> of(String scheme) {
        for (var kind : values()) if (kind.scheme.equals(scheme)) return Optional.of(kind);
        return Optional.empty();
    }

    /** A subject as one of this kind. */
    Subject of(Subject subject) {
        return new Subject(scheme, subject.code(), subject.name());
    }
}
