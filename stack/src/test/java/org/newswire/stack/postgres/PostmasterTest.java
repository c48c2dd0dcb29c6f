package org.newswire.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @TempDir
    Path cluster;

    @Test
    void hasNothingToDoWithoutAPidFile() throws IOException {
        Postmaster.stop(cluster);

        assertThat(cluster).isEmptyDirectory();
    }

    /** This JVM is the other program: it would not survive a mistake. */
    @Test
    void leavesAloneAnotherProgramThatGotTheProcessId() throws IOException {
        Path file = pidFile(Long.toString(ProcessHandle.current().pid()));

        Postmaster.stop(cluster);

        assertThat(file).doesNotExist();
    }

    @Test
    void removesThePidFileOfAProcessThatIsGone() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        Path file = pidFile(Long.toString(process.pid()));

        Postmaster.stop(cluster);

        assertThat(file).doesNotExist();
    }

    @Test
    void asksWhatToDoAboutAFileItCannotRead() throws IOException {
        pidFile("who knows");

        assertThatThrownBy(() -> Postmaster.stop(cluster))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not begin with a process id but with \"who knows\"");
    }

    private Path pidFile(String firstLine) throws IOException {
        return Files.writeString(cluster.resolve("postmaster.pid"), firstLine + "\n" + cluster + "\n1\n5432\n");
    }
}
