package org.newswire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.ingest.Pipeline.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
                .extracting(record ->
                        record.value().getLanguage() + " " + record.value().getHeadline())
                .contains("lv Bāka Kolkā", "et Õhtu");
        assertThat(pipeline.rawItems())
                .extracting(record -> record.value().getSource())
                .containsOnly("drop-folder");
        assertThat(inbox.resolve(".newswire/rhythm-ingest.json")).content().contains("\"coast\"");
    }

    @Test
    void pollsAFeedFromTheReloadThatAddsItToTheOneThatRemovesIt() throws Exception {
        var asked = new AtomicInteger();
        try (var server = new Wire(exchange -> {
                    var number = asked.incrementAndGet();
                    return "Headline: Ferry timetable " + number + "\n\nFerries run to timetable " + number + ".\n";
                });
                var stage = pipeline.stage(IngestStage.feeds())) {
            stage.start();
            drop("coast/a.txt", "Lighthouse opens\n\nThe lighthouse is open.\n", "UTF-8");
            await(() -> stage.counts().received() == 1);
            assertThat(asked.get()).isZero();

            declare("feeds:\n  ferries:\n    format: text\n    poll: {url: \"" + server.uri("/timetable.txt")
                    + "\", every: 1 s, allow-private-addresses: true}\n");
            await(() -> stage.counts().published() == 3);

            declare("feeds:\n");
            awaitNoMoreOf(asked);
        }
        assertThat(pipeline.rawItems())
                .filteredOn(record -> record.value().getFeed().equals("ferries"))
                .allSatisfy(record -> assertThat(record.value().getSource()).isEqualTo("poll"))
                .extracting(record -> record.value().getHeadline())
                .contains("Ferry timetable 1", "Ferry timetable 2");
    }

    /** Waits until the feed is no longer declared, and a while in which it would have been polled again. */
    private static void awaitNoMoreOf(AtomicInteger asked) {
        var since = new long[] {System.nanoTime()};
        var last = new int[] {asked.get()};
        await(() -> {
            if (asked.get() != last[0]) since[0] = System.nanoTime();
            last[0] = asked.get();
            return System.nanoTime() - since[0] > Duration.ofSeconds(3).toNanos();
        });
    }

    private Stream<String> headlines() {
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
