package org.newswire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.runtime.yaml.YamlException;

class FeedsTest {

    @TempDir
    Path folder;

    private final List<FeedsChange> changes = new ArrayList<>();

    @Test
    void aMissingFileDeclaresNothing() {
        assertThat(open().all()).isEmpty();
    }

    @Test
    void aWrongFileFailsWithAllItsProblems() throws IOException {
        write("feeds:\n  coast: {zon: UTC}\n  hills: {silence: never}\n");

        assertThatThrownBy(this::open)
                .isInstanceOf(YamlException.class)
                .hasMessageContaining("feeds.yml: line 2, column 11: unknown key feeds.coast.zon; did you mean zone?")
                .hasMessageContaining("feeds.yml: line 3, column 20: feeds.hills.silence is \"never\"");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(file(), new byte[] {'#', (byte) 0xff});

        assertThatThrownBy(this::open).hasMessageContaining("not in UTF-8");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        write("#" + " ".repeat(FeedsFile.MOST_BYTES));

        assertThatThrownBy(this::open).hasMessageContaining("larger than 1048576 bytes");
    }

    @Test
    void tellsListenersWhatIsThereAndWhatChanged() throws IOException {
        write("feeds:\n  coast: {language: lv}\n  hills: {}\n");
        var feeds = open();
        feeds.listen(changes::add);

        write("feeds:\n  coast: {language: et}\n  dunes: {}\n");
        looked(feeds);

        assertThat(changes).hasSize(2);
        assertThat(names(changes.get(0).added())).containsExactly("coast", "hills");
        assertThat(names(changes.get(1).added())).containsExactly("dunes");
        assertThat(changes.get(1).changed())
                .singleElement()
                .extracting(FeedDeclaration::language)
                .isEqualTo("et");
        assertThat(names(changes.get(1).removed())).containsExactly("hills");
        assertThat(feeds.find("dunes")).isPresent();
        assertThat(feeds.find("hills")).isEmpty();
    }

    @Test
    void newContentCountsAtTheSecondLook() throws IOException {
        var feeds = open();

        write("feeds:\n  coast: {}\n");

        assertThat(feeds.look()).isFalse();
        assertThat(feeds.look()).isTrue();
        assertThat(feeds.look()).isFalse();
    }

    @Test
    void seesAChangeThatLeavesSizeAndTimeAsTheyWere() throws IOException {
        write("feeds:\n  coast: {}\n");
        var modified = Files.getLastModifiedTime(file());
        var feeds = open();

        write("feeds:\n  hills: {}\n");
        Files.setLastModifiedTime(file(), modified);
        looked(feeds);

        assertThat(names(feeds.all())).containsExactly("hills");
    }

    @Test
    void aWrongFileChangesNothing() throws IOException {
        write("feeds:\n  coast: {}\n");
        var feeds = open();
        feeds.listen(changes::add);

        write("feeds:\n  hills: {zon: UTC}\n");
        looked(feeds);
        assertThat(names(feeds.all())).containsExactly("coast");

        write("feeds:\n  hills: {zone: UTC}\n");
        looked(feeds);
        assertThat(names(feeds.all())).containsExactly("hills");
        assertThat(changes).hasSize(2);
    }

    @Test
    void aFileThatIsGoneChangesNothing() throws IOException {
        write("feeds:\n  coast: {}\n");
        var feeds = open();

        Files.delete(file());
        looked(feeds);

        assertThat(names(feeds.all())).containsExactly("coast");
    }

    @Test
    void readsATokenAgainThatWasReplaced() throws IOException {
        Files.writeString(folder.resolve("token"), "first-first-first");
        write("feeds:\n  coast: {push: {token: \"${file:token}\"}}\n");
        var feeds = open();

        Files.writeString(folder.resolve("token"), "second-second-second");

        assertThat(feeds.look()).isTrue();
        assertThat(feeds.find("coast").orElseThrow().push().tokens())
                .containsExactly(new Secret("second-second-second"));
    }

    private static void looked(Feeds feeds) {
        feeds.look();
        feeds.look();
    }

    private static List<String> names(Iterable<FeedDeclaration> feeds) {
        var names = new ArrayList<String>();
        feeds.forEach(feed -> names.add(feed.name()));
        return names;
    }

    private Feeds open() {
        return new Feeds(file(), Map.of());
    }

    private Path file() {
        return folder.resolve("feeds.yml");
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text);
    }
}
