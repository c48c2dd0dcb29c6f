package org.newswire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.ingest.Pipeline.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.stack.LocalStack;
import org.newswire.stack.junit.StackExtension;

/** Declared feeds through a real broker and registry, by all the ways that feeds come. */
@ExtendWith(StackExtension.class)
class FeedsIT {

    @TempDir
    Path temp;

    private Path inbox;
    private final LocalStack stack;
    private Pipeline pipeline;

    FeedsIT(LocalStack stack) {
        this.stack = stack;
    }

    @BeforeEach
    void createTopics() throws IOException {
        inbox = Files.createDirectories(temp.resolve("inbox"));
        pipeline = Pipeline.on(stack, inbox)
                .with("ingest.feeds", temp.resolve("feeds.yml").toString())
                .with("ingest.feeds.look", "50 ms");
    }

    @Test
    void readsAFeedAsItIsDeclaredNow() throws IOException {
        declare("feeds:\n  coast: {encoding: windows-1257, language: lv}\n");
        try (var stage = pipeline.stage(IngestStage.feeds())) {
            stage.start();
            drop("coast/a.txt", "Bāka Kolkā\n\nKolkas bāka atkal ir atvērta apmeklētājiem.\n", "windows-1257");
            await(() -> stage.counts().received() == 1);

            declare("feeds:\n  coast: {encoding: windows-1252, language: et}\n");
            for (int i = 0; headlines().noneMatch("Õhtu"::equals); i++) {
                drop("coast/b" + i + ".txt", "Õhtu\n\nÕhtu on rannas vaikne number " + i + ".\n", "windows-1252");
                var expected = 2 + i;
                await(() -> stage.counts().received() == expected);
            }
        }
        assertThat(pipeline.rawItems())
                .extracting(record -> record.value().getLanguage() + " " + record.value().getHeadline())
                .contains("lv Bāka Kolkā", "et Õhtu");
        assertThat(pipeline.rawItems())
                .extracting(record -> record.value().getSource())
                .containsOnly("drop-folder");
        assertThat(inbox.resolve(".newswire/rhythm-ingest.json")).content().contains("\"coast\"");
    }

    private java.util.stream.Stream<String> headlines() {
        return pipeline.rawItems().stream().map(record -> record.value().getHeadline());
    }

    private void declare(String feeds) throws IOException {
        Files.writeString(temp.resolve("feeds.yml"), feeds, UTF_8);
    }

    private void drop(String name, String text, String encoding) throws IOException {
        var file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        var hidden = file.resolveSibling("." + file.getFileName());
        Files.write(hidden, text.getBytes(encoding));
        Files.move(hidden, file);
    }
}
