package org.newswire.desks.query;

/** What a query asks of a field. */
public sealed interface Value {

    /** Whether an item that repeats itself endlessly can make it slow to look for. */
    default boolean isCostly() {
        return this instanceof Pattern
                || this instanceof Like
                || (this instanceof Phrase phrase && phrase.distance() > 0);
    }

    /** One word, or one code, without quotation marks. */
    record Word(String text) implements Value {}

    /**
     * A text in quotation marks.
     *
     * @param distance how many words may stand between, or be out of place
     */
    record Phrase(String text, int distance) implements Value {}

    /**
     * A word with wildcards.
     *
     * @param pattern {@code *} any letters, {@code ?} one letter; a backslash before a letter that is meant as it is
     */
    record Pattern(String pattern) implements Value {}

    /**
     * A word or one like it.
     *
     * @param edits how many letters may differ, 1 or 2
     */
    record Like(String text, int edits) implements Value {}

    /**
     * Everything between two values; {@code *} is an open end.
     *
     * @param withLower whether the lower value belongs to it
     * @param withUpper whether the upper value belongs to it
     */
    record Range(String lower, boolean withLower, String upper, boolean withUpper) implements Value {}

    /** Any value at all. */
    record Any() implements Value {}
}
