package org.newswire.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * Why input was refused.
 *
 * @param code what kind of failure
 * @param message what is wrong and the way out, one line
 * @param position where in the unit, null when it is no single place
 */
public record Rejection(
        FailureCode code, String message, @Nullable Position position) {

    /** One line for people: {@code ninjs.malformed: line 3, column 17: unexpected end of input}. */
    @Override
    public String toString() {
        return code + ": " + (position == null ? "" : position + ": ") + message;
    }
}
