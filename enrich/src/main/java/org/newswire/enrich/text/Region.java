package org.newswire.enrich.text;

/**
 * A marked part of the text; what is in no region is the story itself.
 *
 * @param type what it is
 * @param span where it is
 */
public record Region(Type type, Span span) {

    /** What a region can be. */
    public enum Type {
        /** The headline, the first paragraph of the text where the item has one. */
        HEADLINE,
        /** Who wrote the story: {@code By Ieva Strautmane}, {@code (Reporting by Jane Roe; Editing by John Doe)}. */
        BYLINE,
        /** Where and when it was filed, up to and including the mark that ends it: {@code RIGA, Nov 10 (BP) —}. */
        DATELINE,
        /** The name of a section glued to the text: {@code Baltic PressEurope:}. */
        SECTION_LABEL,
        /** Not part of the story: related links, end marks, filing lines, word counts. */
        BOILERPLATE
    }
}
