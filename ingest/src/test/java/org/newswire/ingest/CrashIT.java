package org.newswire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.ingest.Pipeline.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.Source;
import org.newswire.runtime.stage.StageState;
import org.newswire.stack.EmbeddedStack;
import org.newswire.stack.LocalStack;
import org.newswire.stack.junit.StackExtension;

/** Everything ends up on its topic once, whatever dies in between. */
@ExtendWith(StackExtension.class)
class CrashIT {

    private static final int FILES = 600;

    @TempDir
    Path temp;

    @Test
    void publishesNothingTwiceAfterACrashBetweenCommitAndMove(LocalStack stack) throws IOException {
        var inbox = stories(20);
        broken(inbox);
        var pipeline = Pipeline.on(stack, inbox);
        try (var dying = pipeline.stage(
                opening -> new DiesBeforeMoving(IngestStage.dropFolder().open(opening)))) {
            dying.start();
            await(() -> dying.state().isOver());
            assertThat(dying.state()).isEqualTo(StageState.FAILED);
        }
        var publishedBefore = pipeline.rawItems().size();
        assertThat(publishedBefore).isPositive();
        assertThat(IngestStageIT.files(inbox)).hasSize(21).noneMatch(name -> name.startsWith("done"));

        try (var stage = pipeline.stage(IngestStage.dropFolder())) {
            stage.start();
            await(() -> stage.counts().received() == 21);
        }

        assertThat(pipeline.rawItems())
                .extracting(ConsumerRecord::key)
                .doesNotHaveDuplicates()
                .hasSize(20);
        assertThat(pipeline.deadLetters()).hasSize(1);
        assertThat(inbox.resolve("done/coast")).isDirectoryContaining("glob:**story-0*.txt");
        assertThat(inbox.resolve("failed/coast/broken.json.reason.txt"))
                .content()
                .contains("ninjs.malformed");
    }

    @Test
    void losesNothingWhenKilledAtAnyMoment(LocalStack stack) throws Exception {
        var inbox = stories(FILES);
        var pipeline = Pipeline.on(stack, inbox).with("ingest.batch.units", "20");
        for (int kill = 1; kill <= 2; kill++) {
            var atLeast = kill * FILES / 4;
            var process = ingestInAnotherProcess(pipeline);
            try {
                await(() -> !process.isAlive() || moved(inbox) >= atLeast);
                assertThat(process.isAlive())
                        .as("still running when it is killed")
                        .isTrue();
            } finally {
                process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
            }
        }
        assertThat(moved(inbox)).isLessThan(FILES);

        try (var stage = pipeline.stage(IngestStage.dropFolder())) {
            stage.start();
            await(() -> moved(inbox) == FILES);
        }

        assertThat(pipeline.rawItems())
                .extracting(ConsumerRecord::key)
                .doesNotHaveDuplicates()
                .hasSize(FILES);
        assertThat(pipeline.receipts()).hasSize(FILES);
    }

    @Test
    void waitsForABrokerThatIsAway() throws IOException {
        var inbox = stories(10);
        var data = temp.resolve("stack");
        Pipeline pipeline;
        IngestStage stage;
        try (var stack = EmbeddedStack.start(data)) {
            pipeline = Pipeline.on(stack, inbox).with("kafka.max.block.ms", "2000");
            stage = pipeline.stage(IngestStage.dropFolder());
            stage.start();
            await(() -> stage.counts().published() == 10);
        }
        try (stage) {
            moreStories(inbox, 10, 20);
            await(() -> stage.state() == StageState.RETRYING);
            assertThat(moved(inbox)).isEqualTo(10);
            try (var stack = EmbeddedStack.start(data)) {
                await(() -> stage.counts().published() == 20);
                assertThat(stage.state()).isEqualTo(StageState.RUNNING);
                stage.close();
                assertThat(pipeline.rawItems())
                        .extracting(ConsumerRecord::key)
                        .doesNotHaveDuplicates()
                        .hasSize(20);
            }
        }
    }

    @Test
    void stopsAtOnceWhileTheBrokerIsAway() throws IOException {
        var inbox = stories(1);
        var pipeline = new Pipeline("127.0.0.1:1", "http://127.0.0.1:1", "", inbox).with("kafka.max.block.ms", "500");
        try (var stage = pipeline.stage(IngestStage.dropFolder())) {
            stage.start();
            await(() -> stage.state() == StageState.RETRYING);
            stage.close();
            assertThat(stage.state()).isEqualTo(StageState.STOPPED);
        }
        assertThat(IngestStageIT.files(inbox)).hasSize(1);
    }

    /** Runs the drop folder until it is killed; see {@link #losesNothingWhenKilledAtAnyMoment}. */
    public static void main(String[] arguments) {
        var pipeline = new Pipeline(arguments[0], arguments[1], arguments[2], Path.of(arguments[3]))
                .with("ingest.batch.units", "20");
        var stage = pipeline.stage(IngestStage.dropFolder());
        stage.start();
        await(() -> stage.state().isOver());
    }

    private static Process ingestInAnotherProcess(Pipeline pipeline) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashIT.class.getName(),
                        pipeline.value("kafka.bootstrap.servers"),
                        pipeline.value("schema.registry.url"),
                        pipeline.value("topics.prefix"),
                        pipeline.value("ingest.folder")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path stories(int count) throws IOException {
        var inbox = temp.resolve("inbox");
        moreStories(inbox, 0, count);
        return inbox;
    }

    private static void moreStories(Path inbox, int begin, int end) throws IOException {
        var feed = Files.createDirectories(inbox.resolve("coast"));
        for (int i : IntStream.range(begin, end).toArray())
            Files.writeString(
                    feed.resolve("story-%04d.txt".formatted(i)),
                    "Fog closes harbour for day %d%n%nThe harbour was closed for day %d.%n".formatted(i, i));
    }

    private static void broken(Path inbox) throws IOException {
        Files.writeString(inbox.resolve("coast/broken.json"), "{\"uri\": ");
    }

    private static int moved(Path inbox) {
        var done = inbox.resolve("done/coast").toFile().list();
        return done == null ? 0 : done.length;
    }

    /** A drop folder in a process that dies after a commit, before the first file is moved. */
    private record DiesBeforeMoving(Source folder) implements Source {

        @Override
        public String kind() {
            return folder.kind();
        }

        @Override
        public Optional<Delivery> poll(Duration wait) throws IOException, InterruptedException {
            return folder.poll(wait);
        }

        @Override
        public boolean isExhausted() {
            return folder.isExhausted();
        }

        @Override
        public void settle(Delivery delivery, Settlement settlement) {
            throw new IllegalStateException("killed before " + delivery.name() + " was moved");
        }

        @Override
        public void postpone(Delivery delivery, IOException reason) {
            folder.postpone(delivery, reason);
        }

        @Override
        public void close() {
            folder.close();
        }
    }
}
