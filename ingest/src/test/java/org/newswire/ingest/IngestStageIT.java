package org.newswire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.ingest.Pipeline.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.avro.Outcome;
import org.newswire.ingest.publish.PublishException;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.runtime.stage.StageState;
import org.newswire.schemas.CloudEvent;
import org.newswire.schemas.Headers;
import org.newswire.stack.LocalStack;
import org.newswire.stack.junit.StackExtension;

/** Files and streams through a real broker and registry. */
@ExtendWith(StackExtension.class)
class IngestStageIT {

    private static final String STORY = """
            Guid: T-1
            Date: 2026-11-04 13:40 GMT
            Headline: Lighthouse keeper retires after forty winters

            ROJA, Latvia (BP) - The last keeper of the Kolka light handed in his keys on Monday.
            """;
    private static final String BROKEN = "{\"uri\": \"urn:test:2\", \"headline\": ";

    @TempDir
    Path temp;

    private Path inbox;
    private final LocalStack stack;
    private Pipeline pipeline;

    IngestStageIT(LocalStack stack) {
        this.stack = stack;
    }

    @BeforeEach
    void createTopics() throws IOException {
        inbox = Files.createDirectories(temp.resolve("inbox"));
        pipeline = Pipeline.on(stack, inbox);
    }

    @Test
    void publishesAStoryWithItsOriginalHeadersAndTime() throws IOException {
        drop("coast/keeper.txt", STORY);

        pipeline.run(IngestStage.once(inbox));

        assertThat(pipeline.rawItems()).singleElement().satisfies(record -> {
            var item = record.value();
            assertThat(record.key()).isEqualTo("coast|T-1").isEqualTo(item.getItemId());
            assertThat(item.getHeadline()).isEqualTo("Lighthouse keeper retires after forty winters");
            assertThat(item.getDateline()).isEqualTo("ROJA, Latvia (BP)");
            assertThat(item.getFormat()).isEqualTo("text");
            assertThat(item.getSource()).isEqualTo("folder");
            assertThat(item.getOriginalName()).isEqualTo("coast/keeper.txt");
            assertThat(UTF_8.decode(item.getOriginal().duplicate()).toString()).isEqualTo(STORY);
            assertThat(record.timestamp()).isEqualTo(item.getReceivedAt().toEpochMilli());
            assertThat(header(record, Headers.CE_TYPE)).isEqualTo(CloudEvent.RAW_ITEM);
            assertThat(header(record, Headers.CE_SOURCE)).isEqualTo("/newswire/ingest/coast");
            assertThat(header(record, Headers.CE_SUBJECT)).isEqualTo("coast|T-1");
            assertThat(RecordHeaders.traceParent(record.headers())).isPresent();
        });
        assertThat(pipeline.receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.value().getOutcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(receipt.value().getItemId()).isEqualTo("coast|T-1");
            assertThat(receipt.key()).isEqualTo("coast|" + receipt.value().getFingerprint());
        });
        assertThat(inbox.resolve("coast/keeper.txt")).exists();
    }

    @Test
    void movesFilesAwayWhenTheyAreCommitted() throws IOException {
        drop("coast/keeper.txt", STORY);
        drop("coast/deep/broken.json", BROKEN);
        drop("root.txt", "Fog closes harbour\n\nThe harbour was closed on Monday.\n");

        try (var stage = pipeline.stage(IngestStage.dropFolder())) {
            stage.start();
            await(() -> stage.counts().received() == 3);
        }

        assertThat(files(inbox))
                .containsExactly(
                        "done/coast/keeper.txt",
                        "done/local/root.txt",
                        "failed/coast/deep/broken.json",
                        "failed/coast/deep/broken.json.reason.txt");
        assertThat(inbox.resolve("failed/coast/deep/broken.json.reason.txt"))
                .content()
                .contains("coast/deep/broken.json", "ninjs.malformed", "line 1");
        assertThat(pipeline.deadLetters()).singleElement().satisfies(record -> {
            var letter = record.value();
            assertThat(letter.getStage()).isEqualTo("ingest");
            assertThat(letter.getCode()).isEqualTo("ninjs.malformed");
            assertThat(letter.getOriginName()).isEqualTo("coast/deep/broken.json");
            assertThat(letter.getLine()).isEqualTo(1);
            assertThat(UTF_8.decode(letter.getOriginal().duplicate()).toString())
                    .isEqualTo(BROKEN);
        });
    }

    @Test
    void publishesEachLineOfJsonLinesAndKeepsTheBrokenOne() {
        var lines = """
                {"id":"a","title":"First","text":"One."}
                {"id":"b","title":
                {"id":"c","title":"Third","text":"Three."}
                """;

        var counts = pipeline.run(IngestStage.stream(new ByteArrayInputStream(lines.getBytes(UTF_8))));

        assertThat(counts).isEqualTo(new IngestCounts(3, 2, 1, 0, 2, 1));
        assertThat(pipeline.rawItems())
                .extracting(record -> record.value().getOriginalName())
                .containsExactlyInAnyOrder("stdin:1", "stdin:3");
        assertThat(pipeline.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.value().getCode()).isEqualTo("jsonl.malformed-line");
            assertThat(letter.value().getOriginName()).isEqualTo("stdin:2");
        });
    }

    @Test
    void publishesNothingTwice() throws IOException {
        drop("coast/keeper.txt", STORY);
        drop("coast/keeper (1).txt", STORY);
        drop("coast/broken.json", BROKEN);

        var first = pipeline.run(IngestStage.once(inbox));
        var second = pipeline.run(IngestStage.once(inbox));

        assertThat(first).isEqualTo(new IngestCounts(3, 1, 1, 1, 1, 1));
        assertThat(second).isEqualTo(new IngestCounts(3, 0, 0, 3, 0, 0));
        assertThat(pipeline.rawItems()).hasSize(1);
        assertThat(pipeline.deadLetters()).hasSize(1);
    }

    @Test
    void keepsTheBeginningOfWhatIsTooLarge() throws IOException {
        pipeline.with("ingest.max.unit.bytes", "1000");
        drop("coast/large.txt", "Long story\n\n" + "A sentence of the story. ".repeat(1000));

        var counts = pipeline.run(IngestStage.once(inbox));

        assertThat(counts.rejected()).isEqualTo(1);
        assertThat(pipeline.deadLetters()).singleElement().satisfies(record -> {
            assertThat(record.value().getCode()).isEqualTo("input.too-large");
            assertThat(record.value().getOriginalSize()).isEqualTo(Files.size(inbox.resolve("coast/large.txt")));
            assertThat(record.value().getOriginal().remaining()).isEqualTo(1000);
        });
    }

    @Test
    void failsWithTheWayOutWhenAnotherTakesItsName() throws IOException {
        try (var first = pipeline.stage(IngestStage.dropFolder());
                var second = pipeline.with(
                                "ingest.folder", temp.resolve("other").toString())
                        .stage(IngestStage.dropFolder())) {
            first.start();
            await(() -> first.state() == StageState.RUNNING);
            second.start();
            await(() -> second.state() == StageState.RUNNING);

            drop("coast/keeper.txt", STORY);
            await(() -> first.state().isOver());

            assertThat(first.state()).isEqualTo(StageState.FAILED);
            assertThat(first.failure())
                    .hasValueSatisfying(failure -> assertThat(failure)
                            .isInstanceOf(PublishException.class)
                            .hasMessageContaining("ingest.instance"));
            assertThat(first.counts()).isEqualTo(IngestCounts.NONE);
            assertThat(second.state()).isEqualTo(StageState.RUNNING);
        }
        assertThat(inbox.resolve("coast/keeper.txt")).exists();
        assertThat(pipeline.rawItems()).isEmpty();
    }

    @Test
    void takesTheSameBytesInTwoFeedsForTwoItems() throws IOException {
        drop("coast/keeper.txt", STORY);
        drop("hills/keeper.txt", STORY);

        pipeline.run(IngestStage.once(inbox));

        assertThat(pipeline.rawItems())
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrder("coast|T-1", "hills|T-1");
    }

    private void drop(String name, String text) throws IOException {
        var file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        var hidden = file.resolveSibling("." + file.getFileName());
        Files.writeString(hidden, text);
        Files.move(hidden, file);
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return RecordHeaders.text(record.headers(), name).orElseThrow();
    }

    /** Files below a folder, with slashes, sorted. */
    static TreeSet<String> files(Path folder) {
        var names = new TreeSet<String>();
        try (var walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return names;
    }
}
