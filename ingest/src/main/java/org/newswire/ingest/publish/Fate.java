package org.newswire.ingest.publish;

import org.jspecify.annotations.Nullable;

/**
 * What became of a unit: accepted, or rejected for a reason.
 *
 * @param reason code and message, null when it was accepted
 */
public record Fate(@Nullable String reason) {

    /** At least one item of the unit is on the topic. */
    public static final Fate ACCEPTED = new Fate(null);

    /** Nothing of the unit could be used. */
    public static Fate rejected(String reason) {
        return new Fate(reason);
    }

    public boolean isAccepted() {
        return reason == null;
    }
}
