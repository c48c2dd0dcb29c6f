package org.newswire.app.command;

import picocli.CommandLine.Help.Ansi;

/** What the terminal can show. */
final class Terminal {

    private static final int NARROWEST = 40;
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 120;

    private Terminal() {}

    /**
     * Whether standard output goes to a terminal that knows ANSI sequences; {@code NO_COLOR} and {@code TERM=dumb} say
     * no.
     */
    static boolean isAnsi() {
        return Ansi.AUTO.enabled();
    }

    /** Its width in characters where the shell tells it ({@code COLUMNS}), else 80; 40 to 120. */
    static int width() {
        var columns = System.getenv("COLUMNS");
        if (columns == null || !columns.matches("\\d{1,4}")) return USUAL_WIDTH;
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }
}
