package org.newswire.enrich.entity;

/**
 * Words of a sentence that are one name.
 *
 * @param begin index of the first word
 * @param end index after the last word
 * @param type what they name
 */
record TaggedName(int begin, int end, Entity.Type type) {

    int length() {
        return end - begin;
    }

    boolean overlaps(TaggedName other) {
        return begin < other.end && other.begin < end;
    }

    TaggedName as(Entity.Type other) {
        return new TaggedName(begin, end, other);
    }
}
