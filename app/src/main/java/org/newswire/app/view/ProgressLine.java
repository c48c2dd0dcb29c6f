package org.newswire.app.view;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * One line that is rewritten in place on a terminal. Elsewhere, in a file or a pipe, a line is written when it has
 * changed and some time has gone by. Not thread-safe.
 */
public final class ProgressLine {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final String TO_START_AND_CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean terminal;
    private String shown = "";
    private long writtenNanos = System.nanoTime();

    public ProgressLine(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Shows the line in place of the last one. */
    public void show(String line) {
        if (line.equals(shown)) return;
        if (terminal) {
            out.print(TO_START_AND_CLEAR + line);
        } else {
            if (System.nanoTime() - writtenNanos < BETWEEN_LINES.toNanos()) return;
            out.println(line);
            writtenNanos = System.nanoTime();
        }
        out.flush();
        shown = line;
    }

    /** Takes the line away, so that something else can be printed. */
    public void clear() {
        if (terminal && !shown.isEmpty()) out.print(TO_START_AND_CLEAR);
        out.flush();
        shown = "";
    }
}
