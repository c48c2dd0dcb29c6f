package org.newswire.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one item, at most {@value #LIMIT}, each at most {@value #MAX_MESSAGE} characters long; a
 * last one says how many more there were. Not thread-safe.
 */
public final class Problems {

    /** Most problems kept. */
    public static final int LIMIT = 50;

    private static final int MAX_MESSAGE = 300;

    private final List<Problem> problems = new ArrayList<>();
    private long more;
    private @Nullable Position here;

    /** Adds a problem at the place that is read, or without a position where none is known. */
    public void add(String message) {
        add(message, here);
    }

    /** Reads something; its problems that say no position of their own have this one. */
    public void at(@Nullable Position position, Runnable reading) {
        var outer = here;
        here = position;
        try {
            reading.run();
        } finally {
            here = outer;
        }
    }

    /** Adds a problem. */
    public void add(String message, @Nullable Position position) {
        if (problems.size() < LIMIT) problems.add(new Problem(excerpt(message, MAX_MESSAGE), position));
        else more++;
    }

    /** A collection of its own that begins with these: for one of several items that share them. */
    public Problems copy() {
        var copy = new Problems();
        copy.problems.addAll(problems);
        copy.more = more;
        return copy;
    }

    /** What was collected, in the order it was found. */
    public List<Problem> list() {
        if (more == 0) return List.copyOf(problems);
        var all = new ArrayList<>(problems);
        all.add(new Problem(more + " more problems", null));
        return List.copyOf(all);
    }

    /** A value as a message shows it: on one line, at most {@code max} characters. */
    public static String excerpt(String value, int max) {
        var line = Clean.line(value.length() > 4 * max ? value.substring(0, 4 * max) : value);
        return line.length() <= max ? line : line.substring(0, max - 1) + "…";
    }
}
