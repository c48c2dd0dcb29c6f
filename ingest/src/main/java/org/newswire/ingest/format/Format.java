package org.newswire.ingest.format;

import java.util.List;

/**
 * One format of wire copy: tells whether input is written in it, and reads it.
 *
 * <p>Implementations have no state and are safe to use from several threads.
 */
public interface Format {

    /** How a delivery in this format falls into units of input. */
    enum Framing {
        /** The whole delivery is one unit. */
        WHOLE,
        /** Each line that is not blank is a unit; lines end with LF or CRLF. */
        LINES,
        /** Each element of a JSON array is a unit; the encoding leaves ASCII as it is. */
        ELEMENTS
    }

    /** Name by which settings, messages and records know the format: {@code ninjs}. */
    String name();

    /** Media type of an original in this format: {@code application/json}. */
    String contentType();

    /** How a delivery is cut into units. */
    default Framing framing() {
        return Framing.WHOLE;
    }

    /**
     * Cuts a unit that holds several items into one for each; one that does not, or cannot be read, is returned as it
     * is. Of a feed that has no items at the moment, which is nothing wrong, nothing is left. See {@link Parts}.
     */
    default List<Unit> parts(Unit unit) {
        return List.of(unit);
    }

    /** Whether input that begins like this is in this format; decided by content, the name only tips the balance. */
    boolean recognises(Head head);

    /**
     * Reads one unit. Any bytes give a result: what cannot be read is a rejection, what can be read in part is an item
     * with problems. Never throws for what the bytes say, never fetches anything.
     */
    ParseResult parse(Unit unit);
}
