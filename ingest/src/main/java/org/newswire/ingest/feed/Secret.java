package org.newswire.ingest.feed;

/**
 * A text that is never printed.
 *
 * @param value the text itself
 */
public record Secret(String value) {

    @Override
    public String toString() {
        return "****";
    }
}
