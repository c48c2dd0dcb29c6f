package org.newswire.enrich.entity;

/**
 * Words of a sentence that are one name.
 *
 * @param begin index of the first word
 * @param end index after the last word
 * @param type what they name
 * @param certain whether the copy itself says what they name, so that no vote changes it: the place of a dateline
 */
record TaggedName(int begin, int end, Entity.Type type, boolean certain) {

    TaggedName(int begin, int end, Entity.Type type) {
        this(begin, end, type, false);
    }

    int length() {
        return end - begin;
    }

    boolean overlaps(TaggedName other) {
        return begin < other.end && other.begin < end;
    }

    TaggedName forCertain() {
        return new TaggedName(begin, end, type, true);
    }

    TaggedName as(Entity.Type other) {
        return new TaggedName(begin, end, other, certain);
    }
}
