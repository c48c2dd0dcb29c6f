package org.newswire.stack.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    Path temp;

    @Test
    void deletesAFolderThatSomebodyStillWritesInto() throws Exception {
        var folder = Files.createDirectories(temp.resolve("cluster/base/1"));
        var writing = new CountDownLatch(100);
        var writer = new Thread(() -> writeUntilItIsGone(folder, writing));
        writer.start();
        writing.await();

        Folders.delete(temp.resolve("cluster"));
        writer.join();

        assertThat(temp.resolve("cluster")).doesNotExist();
    }

    @Test
    void takesAFolderThatIsNotThereForDeleted() throws IOException {
        Folders.delete(temp.resolve("none"));

        assertThat(temp.resolve("none")).doesNotExist();
    }

    // As initdb does: a fixed number of files, and an end at the first that cannot be written.
    private static void writeUntilItIsGone(Path folder, CountDownLatch writing) {
        try {
            for (int i = 0; i < 20_000; i++) {
                Files.createFile(folder.resolve("file-" + i));
                writing.countDown();
            }
        } catch (IOException gone) {
            assertThat(folder).doesNotExist();
        } finally {
            while (writing.getCount() > 0) writing.countDown();
        }
    }
}
