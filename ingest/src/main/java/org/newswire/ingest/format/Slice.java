package org.newswire.ingest.format;

/**
 * A half-open range of bytes.
 *
 * @param begin first byte, counted from 0
 * @param end byte after the last
 */
public record Slice(int begin, int end) {

    public Slice {
        if (begin < 0 || end < begin) throw new IllegalArgumentException(begin + " to " + end);
    }

    /** Number of bytes. */
    public int length() {
        return end - begin;
    }
}
