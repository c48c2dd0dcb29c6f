package org.newswire.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * Why input was refused.
 *
 * @param code what kind of failure
 * @param message what is wrong and the way out, one line
 * @param position where in the delivery, null when it is no single place
 */
public record Rejection(
        FailureCode code, String message, @Nullable Position position) {

    /** The same with the position counted from the beginning of the delivery instead of from the unit's. */
    Rejection in(Unit unit) {
        return position == null ? this : new Rejection(code, message, unit.inDelivery(position));
    }

    /** One line for people: {@code ninjs.malformed: line 3, column 17: unexpected end of input}. */
    @Override
    public String toString() {
        return code + ": " + (position == null ? "" : position + ": ") + message;
    }
}
