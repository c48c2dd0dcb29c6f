package org.newswire.runtime.registry;

/** What a registry demands of a new schema version; the names are Confluent's. */
public enum CompatibilityLevel {
    /** Nothing. */
    NONE,
    /** The new schema reads data of the last version. */
    BACKWARD,
    /** The new schema reads data of every version. */
    BACKWARD_TRANSITIVE,
    /** The last version reads data of the new schema. */
    FORWARD,
    /** Every version reads data of the new schema. */
    FORWARD_TRANSITIVE,
    /** Backward and forward with the last version. */
    FULL,
    /** Backward and forward with every version. */
    FULL_TRANSITIVE
}
