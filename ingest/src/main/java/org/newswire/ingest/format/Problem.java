package org.newswire.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * Something in an item that could not be read as it should be; the item itself was.
 *
 * @param message what is wrong and what was done with it
 * @param position where in the unit, in an item where in its delivery; null when it is no single place
 */
public record Problem(String message, @Nullable Position position) {

    /** The same with the position counted from the beginning of the delivery instead of from the unit's. */
    Problem in(Unit unit) {
        return position == null ? this : new Problem(message, unit.inDelivery(position));
    }
}
