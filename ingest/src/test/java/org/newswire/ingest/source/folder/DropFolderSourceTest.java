package org.newswire.ingest.source.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.Settlement.Refusal;

class DropFolderSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-10T14:00:00Z");
    private static final Settlement USED = new Settlement(1, 0, 0, List.of());
    private static final Settlement REFUSED =
            new Settlement(0, 0, 1, List.of(new Refusal("coast/a.txt", "text.binary", "the bytes are not text", null)));

    @TempDir
    Path temp;

    private final SettableClock clock = new SettableClock();
    private Path root;
    private DropFolderSource source;

    @BeforeEach
    void open() throws IOException {
        root = temp.resolve("inbox");
        source = new DropFolderSource(
                new DropFolder(
                        root,
                        root.resolve("done"),
                        root.resolve("failed"),
                        "local",
                        Duration.ofSeconds(2),
                        Duration.ZERO),
                clock);
    }

    @Test
    void namesTheFeedAfterTheFirstFolder() throws Exception {
        drop("coast/2026/11/a.b.txt", 10);
        drop("root.txt", 9);

        var deliveries = pollAll();

        assertThat(deliveries).extracting(Delivery::feed).containsExactly("coast", "local");
        assertThat(deliveries).extracting(Delivery::name).containsExactly("coast/2026/11/a.b.txt", "root.txt");
        assertThat(deliveries)
                .extracting(delivery -> delivery.sourceId().orElseThrow())
                .containsExactly("2026/11/a.b", "root");
        assertThat(deliveries.get(0).open()).hasContent("Fog closes harbour");
    }

    @Test
    void handsOverTheOldestFirstAndEachOnce() throws Exception {
        drop("coast/b.txt", 30);
        drop("coast/a.txt", 20);
        drop("hills/c.txt", 40);
        assertThat(names(pollAll())).containsExactly("hills/c.txt", "coast/b.txt", "coast/a.txt");
        assertThat(pollAll()).isEmpty();
    }

    @Test
    void leavesFilesThatAreBeingWritten() throws Exception {
        for (var name :
                List.of(".a.txt", "a.txt.tmp", "a.part", "a.FILEPART", ".hidden/a.txt", "done/x.txt", "failed/x.txt"))
            drop("coast/../" + name, 60);
        assertThat(pollAll()).isEmpty();
    }

    @Test
    void waitsUntilAYoungFileIsQuiet() throws Exception {
        var file = drop("coast/a.txt", 0);
        assertThat(pollAll()).isEmpty();
        clock.advance(1);
        Files.writeString(file, " and opens again", java.nio.file.StandardOpenOption.APPEND);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        assertThat(pollAll()).isEmpty();
        clock.advance(1);
        assertThat(pollAll()).isEmpty();
        clock.advance(1);
        assertThat(names(pollAll())).containsExactly("coast/a.txt");
    }

    @Test
    void waitsForAnEmptyFileToBeFilledAndTakesItInTheEnd() throws Exception {
        var file = drop("coast/a.txt", 60);
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
        assertThat(pollAll()).isEmpty();
        clock.advance(2);
        assertThat(names(pollAll())).containsExactly("coast/a.txt");
    }

    @Test
    void takesAFileFromTheFutureWhenItIsQuiet() throws Exception {
        drop("coast/a.txt", -3600);
        assertThat(pollAll()).isEmpty();
        clock.advance(2);
        assertThat(names(pollAll())).containsExactly("coast/a.txt");
    }

    @Test
    void doesNotFollowSymbolicLinks() throws Exception {
        var outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "secret");
        Files.createDirectories(root.resolve("coast"));
        Files.createSymbolicLink(root.resolve("coast/folder"), outside);
        Files.createSymbolicLink(root.resolve("coast/file.txt"), outside.resolve("secret.txt"));
        clock.advance(3600);
        assertThat(pollAll()).isEmpty();
    }

    @Test
    void movesWhatWasUsedAndNeverOverwrites() throws Exception {
        for (int i = 0; i < 3; i++) {
            drop("coast/a.txt", 10);
            source.settle(pollAll().get(0), USED);
        }
        assertThat(below(root)).containsExactly("done/coast/a.1.txt", "done/coast/a.2.txt", "done/coast/a.txt");
    }

    @Test
    void putsTheReasonBesideWhatFailed() throws Exception {
        drop("coast/a.txt", 10);
        source.settle(pollAll().get(0), REFUSED);
        assertThat(below(root)).containsExactly("failed/coast/a.txt", "failed/coast/a.txt.reason.txt");
        assertThat(root.resolve("failed/coast/a.txt.reason.txt"))
                .content(UTF_8)
                .contains("1 rejected", "text.binary: the bytes are not text");
    }

    @Test
    void putsTheReasonsBesideWhatWasUsedInPart() throws Exception {
        drop("coast/a.jsonl", 10);
        source.settle(
                pollAll().get(0),
                new Settlement(
                        1, 1, 5, List.of(new Refusal("coast/a.jsonl:3", "jsonl.malformed-line", "cut off", null))));
        assertThat(below(root)).containsExactly("done/coast/a.jsonl", "done/coast/a.jsonl.reason.txt");
        assertThat(root.resolve("done/coast/a.jsonl.reason.txt"))
                .content(UTF_8)
                .contains("2 accepted, 5 rejected", "coast/a.jsonl:3", "and 4 more");
    }

    @Test
    void readsAFileAgainThatChangedWhileItWasRead() throws Exception {
        var file = drop("coast/a.txt", 10);
        var delivery = pollAll().get(0);
        Files.writeString(file, "Something else entirely");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(5)));

        source.settle(delivery, USED);

        assertThat(below(root)).containsExactly("coast/a.txt");
        assertThat(names(pollAll())).containsExactly("coast/a.txt");
    }

    @Test
    void triesAgainLaterWhatCannotBeRead() throws Exception {
        drop("coast/a.txt", 20);
        drop("coast/b.txt", 10);
        var deliveries = pollAll();
        source.postpone(deliveries.get(0), new IOException("Stale file handle"));
        source.settle(deliveries.get(1), USED);
        assertThat(pollAll()).isEmpty();

        clock.advance(1);
        var again = pollAll();
        assertThat(names(again)).containsExactly("coast/a.txt");
        source.postpone(again.get(0), new IOException("Stale file handle"));
        clock.advance(1);
        assertThat(pollAll()).as("the second wait is longer").isEmpty();
        clock.advance(1);
        assertThat(names(pollAll())).containsExactly("coast/a.txt");
    }

    @Test
    void triesAgainLaterToMoveWhatCannotBeMoved() throws Exception {
        drop("coast/a.txt", 10);
        var blocked = Files.writeString(root.resolve("done/coast"), "a file where a folder should be");
        source.settle(pollAll().get(0), USED);
        assertThat(root.resolve("coast/a.txt")).exists();
        assertThat(pollAll()).as("not read again, only moved again").isEmpty();

        Files.delete(blocked);
        clock.advance(1);
        assertThat(pollAll()).isEmpty();
        assertThat(below(root)).containsExactly("done/coast/a.txt");
    }

    @Test
    void forgetsAFileThatSomebodyRemoved() throws Exception {
        var file = drop("coast/a.txt", 10);
        var delivery = pollAll().get(0);
        Files.delete(file);
        source.postpone(delivery, new IOException("No such file"));
        drop("coast/a.txt", 10);
        assertThat(names(pollAll())).containsExactly("coast/a.txt");
    }

    @Test
    void worksThroughMoreFilesThanItKeepsInMemory() throws Exception {
        var scan = new FolderScan(root, java.util.Set.of(root.resolve("done"), root.resolve("failed")), 10);
        for (int i = 0; i < 25; i++) drop("coast/%02d.txt".formatted(i), 100 - i);
        assertThat(scan.files(FoundFile.OLDEST_FIRST, file -> false))
                .extracting(found -> found.relative().getFileName().toString())
                .containsExactly(
                        "00.txt", "01.txt", "02.txt", "03.txt", "04.txt", "05.txt", "06.txt", "07.txt", "08.txt",
                        "09.txt");
    }

    private Path drop(String name, long ageInSeconds) throws IOException {
        var file = root.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Fog closes harbour");
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(ageInSeconds)));
        return file;
    }

    private List<Delivery> pollAll() throws Exception {
        var deliveries = new ArrayList<Delivery>();
        for (var next = source.poll(Duration.ZERO); next.isPresent(); next = source.poll(Duration.ZERO))
            deliveries.add(next.get());
        return deliveries;
    }

    private static List<String> names(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::name).toList();
    }

    private static List<String> below(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static final class SettableClock extends Clock {

        private Instant now = NOW;

        void advance(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
