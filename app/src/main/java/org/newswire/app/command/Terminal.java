package org.newswire.app.command;

import picocli.CommandLine.Help.Ansi;

/** What the terminal can show. */
final class Terminal {

    private Terminal() {}

    /**
     * Whether standard output goes to a terminal that knows ANSI sequences; {@code NO_COLOR} and {@code TERM=dumb} say
     * no.
     */
    static boolean isAnsi() {
        return Ansi.AUTO.enabled();
    }
}
