package org.newswire.app.command;

import picocli.CommandLine.Help.Ansi;

/** What the terminal can show. */
final class Terminal {

    private Terminal() {}

    /** Whether standard output goes to a terminal with colours; {@code NO_COLOR} and {@code TERM=dumb} say no. */
    static boolean hasColours() {
        return Ansi.AUTO.enabled();
    }

    /** Whether standard output is a terminal whose line can be rewritten. */
    static boolean isInteractive() {
        return System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }
}
