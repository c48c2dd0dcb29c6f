package org.newswire.stack.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server process that holds a data folder, known by the {@code postmaster.pid} in it: process id in line 1,
 * data folder in line 2 (PostgreSQL documentation, "Database File Layout").
 *
 * <p>PostgreSQL outlives a killed JVM. And a stale file whose process id has since gone to some other program keeps it from
 * starting. {@link #stop} settles both.
 */
final class Postmaster {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);

    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(20);
    private static final Duration IMMEDIATE_SHUTDOWN = Duration.ofSeconds(10);
    private static final long POLL_MS = 25;

    private final Path pidFile;
    private final long pid;

    private Postmaster(Path pidFile, long pid) {
        this.pidFile = pidFile;
        this.pid = pid;
    }

    /**
     * Makes sure that no server holds the folder. To be called only by the owner of the folder's lock.
     *
     * @throws IOException if the server that holds it does not stop
     */
    static void stop(Path dataFolder) throws IOException {
        Optional<Postmaster> left = find(dataFolder);
        if (left.isEmpty()) {
            return;
        }
        Postmaster postmaster = left.get();
        if (postmaster.isRunning() && postmaster.serves(dataFolder)) {
            log.info("action=stop-leftover-postgres pid={} folder={}", postmaster.pid, dataFolder);
            postmaster.shutDown();
        }
        Files.deleteIfExists(postmaster.pidFile);
    }

    /** Fast first (ends the sessions, writes a checkpoint), then immediate, then without asking. */
    private void shutDown() throws IOException {
        Commands.signal(pid, "INT");
        if (awaitEnd(FAST_SHUTDOWN)) {
            return;
        }
        Commands.signal(pid, "QUIT");
        if (awaitEnd(IMMEDIATE_SHUTDOWN)) {
            return;
        }
        Commands.signal(pid, "KILL");
        if (!awaitEnd(IMMEDIATE_SHUTDOWN)) {
            throw new IOException("a PostgreSQL server left over from an earlier run does not stop; end process " + pid
                    + " and start again");
        }
    }

    /** The file goes first, then the process; where nobody collects it the ended process stays as a zombie. */
    private boolean awaitEnd(Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (isRunning()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(POLL_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while PostgreSQL was stopping", e);
            }
        }
        return true;
    }

    private boolean isRunning() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false) && !isZombie();
    }

    /** Whether the process with that id is a server on this folder and not a program that got the id later. */
    private boolean serves(Path dataFolder) {
        String commandLine = ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .orElse("");
        return commandLine.contains("postgres") && commandLine.contains(dataFolder.toString());
    }

    /** State is the field after the command, which stands in brackets and may contain anything (proc(5)). */
    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), UTF_8);
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Postmaster> find(Path dataFolder) throws IOException {
        Path pidFile = dataFolder.resolve("postmaster.pid");
        List<String> lines;
        try {
            lines = Files.readAllLines(pidFile, UTF_8);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        String first = lines.isEmpty() ? "" : lines.get(0).strip();
        if (!first.matches("-?[0-9]{1,18}")) {
            throw new IOException(pidFile + " does not begin with a process id but with \"" + first
                    + "\"; make sure that no PostgreSQL uses this folder, then delete the file");
        }
        return Optional.of(new Postmaster(pidFile, Math.abs(Long.parseLong(first))));
    }
}
