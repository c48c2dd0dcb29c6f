package org.newswire.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * Something in an item that could not be read as it should be; the item itself was.
 *
 * @param message what is wrong and what was done with it
 * @param position where in the unit, null when it is no single place
 */
public record Problem(String message, @Nullable Position position) {}
