package org.newswire.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.ingest.source.Settlement;

class FolderOnceSourceTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatIsThereInOrderOfPathAndLeavesItThere() throws Exception {
        for (var name : List.of("hills/b.txt", "coast/z.txt", "coast/a.txt", "m.txt", ".hidden", "coast/x.tmp")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "Fog closes harbour");
        }
        var source = new FolderOnceSource(folder, "local", Clock.systemUTC());
        var names = new ArrayList<String>();
        assertThat(source.isExhausted()).isFalse();
        for (var next = source.poll(Duration.ZERO); next.isPresent(); next = source.poll(Duration.ZERO)) {
            names.add(next.get().feed() + " " + next.get().name());
            source.settle(next.get(), new Settlement(1, 0, 0, List.of()));
        }
        assertThat(names).containsExactly("coast coast/a.txt", "coast coast/z.txt", "hills hills/b.txt", "local m.txt");
        assertThat(source.isExhausted()).isTrue();
        assertThat(folder.resolve("coast/a.txt")).exists();
    }

    @Test
    void countsWhatItCouldNotRead() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Fog closes harbour");
        var source = new FolderOnceSource(folder, "local", Clock.systemUTC());
        source.postpone(source.poll(Duration.ZERO).orElseThrow(), new IOException("Permission denied"));
        assertThat(source.givenUp()).isEqualTo(1);
        assertThat(source.isExhausted()).isTrue();
    }
}
