package org.newswire.ingest.publish;

import org.jspecify.annotations.Nullable;

/**
 * What became of a unit: accepted, or rejected for a reason.
 *
 * @param code what kind of failure, null when it was accepted
 * @param reason what is wrong with its position, null when it was accepted
 */
public record Fate(@Nullable String code, @Nullable String reason) {

    /** At least one item of the unit is on the topic. */
    public static final Fate ACCEPTED = new Fate(null, null);

    /** Nothing of the unit could be used. */
    public static Fate rejected(String code, String reason) {
        return new Fate(code, reason);
    }

    public boolean isAccepted() {
        return code == null;
    }
}
