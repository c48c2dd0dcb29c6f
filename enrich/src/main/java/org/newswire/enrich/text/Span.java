package org.newswire.enrich.text;

/**
 * A piece of a text, half open, in UTF-16 code units as {@link String#substring(int, int)} counts them. A character
 * outside the basic plane, such as an emoji, takes two; no span begins or ends between them.
 *
 * @param begin first code unit
 * @param end code unit after the last
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) throw new IllegalArgumentException("span [" + begin + ", " + end + ")");
    }

    /** Number of code units. */
    public int length() {
        return end - begin;
    }

    /** The piece of {@code text} that this span marks. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether {@code other} lies inside this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
