package org.newswire.ingest.format.ninjs;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found in an item, to be written beside what its provider said.
 *
 * @param kind what it is
 * @param name name for people
 * @param identifier code or id by which the finder knows it: {@code medtop:20000379}, {@code person/juris-kalvenieks}
 * @param uri URI of the concept where it has one
 * @param confidence confidence in percent, 0 to 100; null when none is given
 */
public record Finding(
        Kind kind,
        String name,
        String identifier,
        @Nullable String uri,
        @Nullable Integer confidence) {

    /** Where ninjs keeps it. */
    public enum Kind {
        PERSON("people"),
        ORGANISATION("organisations"),
        PLACE("places"),
        EVENT("events"),
        /** A name of something else that the text mentions. */
        NAME("subjects"),
        /** What the item is about. */
        TOPIC("subjects");

        final String member;

        Kind(String member) {
            this.member = member;
        }
    }

    public Finding {
        if (confidence != null && (confidence < 0 || confidence > 100))
            throw new IllegalArgumentException("confidence " + confidence);
    }
}
