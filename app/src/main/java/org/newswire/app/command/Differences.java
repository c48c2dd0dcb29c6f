package org.newswire.app.command;

import java.io.PrintWriter;
import java.util.List;
import org.newswire.app.ExitCode;

/** Shows how something differs from the contract. */
final class Differences {

    private Differences() {}

    /** Prints one difference a line, or that there is none; returns the exit code. */
    static int print(PrintWriter out, List<String> differences, String none) {
        if (differences.isEmpty()) out.println(none);
        differences.forEach(out::println);
        out.flush();
        return differences.isEmpty() ? 0 : ExitCode.FAILED;
    }
}
