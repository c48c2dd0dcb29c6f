package org.newswire.desks.query;

/** A text is no query; the message says what is wrong and what would be right. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;

    QueryException(int index, String message) {
        super(message);
        this.position = index + 1;
    }

    /** Where in the query, in characters from 1. */
    public int position() {
        return position;
    }
}
