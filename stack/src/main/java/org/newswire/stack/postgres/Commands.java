package org.newswire.stack.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs in an environment that does not depend on the user's: messages in English, time in UTC, none
 * of the {@code PG…} variables. PostgreSQL refuses to run as root; for root each program gets a user name space of its
 * own, in which it is nobody but still owns root's files.
 */
final class Commands {

    private Commands() {}

    /**
     * Runs a program to its end and returns what it printed.
     *
     * @throws IOException with that output, if the program fails or cannot be run
     */
    static String run(List<String> command) throws IOException {
        List<String> line = new ArrayList<>();
        if (isRoot()) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.addAll(command);
        String program = String.valueOf(Path.of(command.get(0)).getFileName());
        // A file, not a pipe: a server that inherits a pipe would hold its other end open.
        Path output = Files.createTempFile("newswire-" + program, ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("LANG", "C");
            builder.environment().put("TZ", "UTC");
            int exit = waitFor(builder.start());
            String printed = Files.readString(output, UTF_8).strip();
            if (exit != 0) {
                String hint = isRoot() && printed.contains("unshare")
                        ? "; PostgreSQL does not run as root and user name spaces are off here: run as another user"
                        : "";
                throw new IOException(program + " failed with exit code " + exit + hint + ": " + printed);
            }
            return printed;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** Sends a signal, by its name without SIG, and does not care whether anybody is there to get it. */
    static void signal(long pid, String signal) throws IOException {
        waitFor(new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private static boolean isRoot() {
        try {
            return Files.exists(Path.of("/proc/self"))
                    && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while waiting for " + process.info().command().orElse("a program"), e);
        }
    }
}
