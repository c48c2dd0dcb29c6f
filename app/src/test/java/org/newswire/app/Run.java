package org.newswire.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What one run of the command came to.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exitCode, String out, String err) {

    /** Runs the command in this process, as {@link Newswire#main} would. */
    static Run of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exitCode = Newswire.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
