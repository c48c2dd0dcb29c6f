package org.newswire.stack.registry;

/**
 * A version as a path names it.
 *
 * @param value from 1, or -1 for the latest, as in Confluent's API
 */
record VersionNumber(int value) {

    private static final int LATEST = -1;

    /** Reads a number, {@code latest} or {@code -1}. */
    static VersionNumber parse(String text) {
        if (text.equals("latest") || text.equals("-1")) {
            return new VersionNumber(LATEST);
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= 1) {
                return new VersionNumber(value);
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw RegistryException.invalidVersion(text);
    }

    boolean isLatest() {
        return value == LATEST;
    }
}
