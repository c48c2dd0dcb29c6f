package org.newswire.stack.registry;

import java.util.Locale;
import java.util.Optional;

/**
 * Which earlier versions a new schema must agree with, and how. Backward: the new schema reads what they wrote; forward:
 * they read what the new schema writes; full: both.
 */
enum CompatibilityLevel {
    NONE(false, false, false),
    BACKWARD(true, false, false),
    BACKWARD_TRANSITIVE(true, false, true),
    FORWARD(false, true, false),
    FORWARD_TRANSITIVE(false, true, true),
    FULL(true, true, false),
    FULL_TRANSITIVE(true, true, true);

    /** Confluent's default. */
    static final CompatibilityLevel DEFAULT = BACKWARD;

    final boolean backward;
    final boolean forward;

    /** With all earlier versions, not only the latest. */
    final boolean transitive;

    CompatibilityLevel(boolean backward, boolean forward, boolean transitive) {
        this.backward = backward;
        this.forward = forward;
        this.transitive = transitive;
    }

    /** The level with this name, in any case. */
    static Optional<CompatibilityLevel> parse(String name) {
        for (CompatibilityLevel level : values()) {
            if (level.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
