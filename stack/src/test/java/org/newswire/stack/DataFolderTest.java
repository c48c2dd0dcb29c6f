package org.newswire.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void isHeldByOneAtATime() {
        Path path = parent.resolve("deep").resolve("data");
        try (DataFolder first = DataFolder.open(path)) {
            assertThatThrownBy(() -> DataFolder.open(parent.resolve("deep/../deep/data")))
                    .isInstanceOf(StackException.class)
                    .hasMessage("the data folder " + first.path() + " is in use by this process (pid "
                            + ProcessHandle.current().pid() + "); close that one first, or choose another folder");
        }
        DataFolder.open(path).close();
    }

    @Test
    void remembers() {
        Properties properties = new Properties();
        properties.setProperty("port.broker", "20001");
        try (DataFolder folder = DataFolder.open(parent)) {
            assertThat(folder.remembered()).isEmpty();
            folder.remember(properties);
        }
        try (DataFolder folder = DataFolder.open(parent)) {
            assertThat(folder.remembered()).containsEntry("port.broker", "20001");
        }
    }

    @Test
    void refusesALayoutItDoesNotKnow() throws IOException {
        Files.writeString(parent.resolve("stack.properties"), "layout=99\n");

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> DataFolder.open(parent))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("has layout 99");
        }
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StackException.class)
                .hasMessageStartingWith("cannot use " + file + " as data folder");
    }
}
