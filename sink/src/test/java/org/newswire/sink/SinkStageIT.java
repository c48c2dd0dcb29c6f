package org.newswire.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.sink.Stories.kill;
import static org.newswire.sink.Stories.many;
import static org.newswire.sink.Stories.story;
import static org.newswire.sink.Stories.version;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.avro.DeadLetter;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.RegistrySerdes;
import org.newswire.runtime.stage.StageState;
import org.newswire.sink.Pipeline.Sink;
import org.newswire.sink.store.Counts;
import org.newswire.sink.store.ItemStatus;
import org.newswire.sink.store.ItemStore;
import org.newswire.sink.store.SearchQuery;
import org.newswire.sink.store.ShowResult;
import org.newswire.sink.store.StoreException;
import org.newswire.sink.store.StoreSettings;
import org.newswire.sink.store.StoredItem;
import org.newswire.sink.store.TestStore;
import org.newswire.stack.postgres.EmbeddedDatabase;

class SinkStageIT {

    private final Pipeline pipeline = new Pipeline();

    @AfterEach
    void close() throws Exception {
        GatedDeserializer.open();
        pipeline.close();
    }

    private static void awaitSettled(Sink sink, long received) {
        Await.until(received + " records settled", () -> sink.settled() >= received);
        assertThat(sink.counters().received()).isEqualTo(sink.settled());
    }

    @Test
    void storesEveryVersionAndTellsKafka() {
        pipeline.publish(many("s", 120));
        pipeline.publish(List.of(Stories.complete()));

        var sink = pipeline.started();

        awaitSettled(sink, 121);
        assertThat(sink.counters().stored()).isEqualTo(121);
        assertThat(sink.stage().state()).isEqualTo(StageState.RUNNING);
        assertThat(pipeline.items.counts()).isEqualTo(new Counts(121, 0, 121, 1, 2, 2, 2));
        assertThat(item("complete").current().traceParent()).isEqualTo(Pipeline.TRACE);
        Await.until("no lag", () -> pipeline.lag() == 0);
    }

    @Test
    void replayWritesNothingNew() {
        pipeline.publish(many("s", 60));
        var sink = pipeline.started();
        awaitSettled(sink, 60);
        var before = TestStore.contents(pipeline.store);

        pipeline.publish(many("s", 60));

        awaitSettled(sink, 120);
        assertThat(sink.counters().replayed()).isEqualTo(60);
        assertThat(TestStore.contents(pipeline.store)).isEqualTo(before);
    }

    @Test
    void versionsOutOfOrderAndCancellationsEndAsTheContractSays() {
        pipeline.publish(List.of(version("a", 3), version("a", 1), kill("b", 2), version("b", 1), version("a", 2)));
        awaitSettled(pipeline.started(), 5);

        assertThat(item("a").versions()).extracting(StoredItem.Version::version).containsExactly("3", "2", "1");
        assertThat(item("b").status()).isEqualTo(ItemStatus.CANCELED);
        assertThat(pipeline.items.search(SearchQuery.ALL.words("bridge")).hits())
                .extracting(hit -> hit.guid() + " " + hit.version())
                .containsExactly("a 3");
    }

    /** A kill between the two commits leaves exactly this: the database ahead of Kafka. */
    @Test
    void databaseWinsWhenKafkaIsBehind() {
        pipeline.publish(many("s", 60));
        var first = pipeline.started();
        awaitSettled(first, 60);
        first.stage().close();
        var before = TestStore.contents(pipeline.store);
        rewindKafka();

        var second = pipeline.started();

        // Kafka learns the database's offsets though nothing new is read.
        Await.until("no lag", () -> pipeline.lag() == 0);
        assertThat(second.counters().received()).isZero();
        assertThat(TestStore.contents(pipeline.store)).isEqualTo(before);
    }

    @Test
    void databaseWinsWhenKafkaIsAhead() {
        pipeline.publish(many("s", 60));
        var first = pipeline.started();
        awaitSettled(first, 60);
        first.stage().close();

        var other = pipeline.sink(Map.of(), Pipeline.newStore(), pipeline.codecs);
        other.stage().start();

        awaitSettled(other, 60);
        assertThat(other.counters().stored()).isEqualTo(60);
    }

    @Test
    void topicCreatedAnewIsReadFromItsBeginning() throws Exception {
        pipeline.publish(many("old", 60));
        var first = pipeline.started();
        awaitSettled(first, 60);
        first.stage().close();
        var topic = pipeline.kafka.topics().enriched().name();
        pipeline.admin.deleteTopics(List.of(topic)).all().get();
        Await.until("topic deleted", () -> !topicNames().contains(topic));
        new TopicAdmin(pipeline.admin, pipeline.kafka).create();
        pipeline.publish(many("new", 100));

        awaitSettled(pipeline.started(), 100);

        assertThat(pipeline.items.counts().versions()).isEqualTo(160);
    }

    @Test
    void badRecordsBecomeDeadLettersAndTheOthersGoOn() {
        pipeline.publish(many("before", 20));
        pipeline.publishBytes("tombstone", null);
        pipeline.publishBytes("truncated", new byte[] {0, 0});
        pipeline.publishBytes("text", "not Avro at all".getBytes(UTF_8));
        pipeline.publishBytes("unknown", new byte[] {0, 0x7f, 0, 0, 0, 1, 2, 3});
        pipeline.publish(List.of(story("zero", 1).setText("a\u0000b").build()));
        pipeline.publish(List.of(story("zero", 2).setHeadline("\u0000").build()));
        pipeline.publish(many("after", 20));

        var sink = pipeline.started();

        awaitSettled(sink, 46);
        assertThat(sink.counters().deadLettered()).isEqualTo(6);
        assertThat(pipeline.items.counts().versions()).isEqualTo(40);
        var letters = pipeline.deadLetters();
        assertThat(letters)
                .extracting(DeadLetter::getCode)
                .containsExactlyInAnyOrder(
                        "record.empty",
                        "registry.truncated-frame",
                        "registry.wrong-magic-byte",
                        "registry.unknown-id",
                        "sink.refused",
                        "sink.refused");
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.getStage()).isEqualTo("sink");
            assertThat(letter.getOriginTopic())
                    .isEqualTo(pipeline.kafka.topics().enriched().name());
            assertThat(letter.getOriginOffset()).isNotNull();
        });
        assertThat(letters)
                .filteredOn(letter -> letter.getCode().equals("registry.wrong-magic-byte"))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.getOriginal()).isEqualTo(ByteBuffer.wrap("not Avro at all".getBytes(UTF_8)));
                    assertThat(letter.getOriginKey()).isEqualTo(ByteBuffer.wrap("text".getBytes(UTF_8)));
                });
        assertThat(letters)
                .filteredOn(letter -> letter.getCode().equals("sink.refused"))
                .extracting(DeadLetter::getItemId)
                .containsOnly("harbour|zero");
        Await.until("no lag", () -> pipeline.lag() == 0);
    }

    @Test
    void nothingIsSkippedWhileTheRegistryIsAway() {
        GatedDeserializer.registryIsAway = true;
        pipeline.publish(many("s", 30));
        var sink = pipeline.sink(Map.of(), pipeline.store, gated());
        sink.stage().start();
        Await.until("retrying", () -> sink.stage().state() == StageState.RETRYING);

        GatedDeserializer.registryIsAway = false;

        awaitSettled(sink, 30);
        assertThat(sink.counters().stored()).isEqualTo(30);
        assertThat(pipeline.deadLetters()).isEmpty();
        Await.until("running", () -> sink.stage().state() == StageState.RUNNING);
    }

    /** The first sink stops for so long that its partitions move; when it goes on, it may not write. */
    @Test
    void sinkThatLostItsPartitionsWithoutNoticingIsFenced() throws Exception {
        GatedDeserializer.entered = new CountDownLatch(1);
        GatedDeserializer.gate = new CountDownLatch(1);
        pipeline.publish(many("s", 40));
        var stuck = pipeline.sink(Map.of("max.poll.interval.ms", "2000"), pipeline.store, gated());
        stuck.stage().start();
        GatedDeserializer.entered.await();

        var successor = pipeline.started();
        awaitSettled(successor, 40);
        var before = TestStore.contents(pipeline.store);
        GatedDeserializer.gate.countDown();

        awaitSettled(stuck, 40);
        assertThat(stuck.counters().stored()).isZero();
        assertThat(stuck.counters().released()).isEqualTo(40);
        assertThat(TestStore.contents(pipeline.store)).isEqualTo(before);
        assertThat(pipeline.items.counts().versions()).isEqualTo(40);
    }

    @Test
    void instancesShareAndHandOverPartitions() {
        pipeline.publish(many("a", 300));
        var first = pipeline.started();
        Await.until("some stored", () -> first.counters().stored() > 0);
        var second = pipeline.started();
        pipeline.publish(many("b", 300));
        first.stage().close();
        pipeline.publish(many("c", 300));

        pipeline.awaitVersions(900);
        second.stage().close();

        assertThat(first.counters().stored() + second.counters().stored()).isEqualTo(900);
        assertThat(first.counters().received()).isEqualTo(first.settled());
        assertThat(second.counters().received()).isEqualTo(second.settled());
        assertThat(pipeline.items.counts().versions()).isEqualTo(900);
    }

    @Test
    void databaseThatGoesAwayAndComesBackCostsNothing(@TempDir Path folder) throws IOException {
        var port = freePort();
        var database = EmbeddedDatabase.start(folder, port);
        try {
            var store = new StoreSettings(
                    database.jdbcUrl(), EmbeddedDatabase.USER, EmbeddedDatabase.PASSWORD, "newswire", true);
            pipeline.publish(many("s", 500));
            var sink = pipeline.sink(Map.of(), store, pipeline.codecs);
            sink.stage().start();
            Await.until("some stored", () -> sink.counters().stored() > 0);

            database.close();
            pipeline.publish(many("t", 500));
            Await.until("retrying", () -> sink.stage().state() == StageState.RETRYING);
            database = EmbeddedDatabase.start(folder, port);

            awaitSettled(sink, 1000);
            assertThat(sink.counters().deadLettered()).isZero();
            assertThat(new ItemStore(store).counts().versions()).isEqualTo(1000);
            sink.stage().close();
        } finally {
            database.close();
        }
    }

    @Test
    void databaseThatIsAwayAtTheStartIsWaitedFor() {
        var nowhere = new StoreSettings("jdbc:postgresql://127.0.0.1:1/none", "nobody", "", "newswire", true);
        var sink = pipeline.sink(Map.of(), nowhere, pipeline.codecs);
        sink.stage().start();
        Await.until("retrying", () -> sink.stage().state() == StageState.RETRYING);
        sink.stage().close();
        assertThat(sink.stage().state()).isEqualTo(StageState.STOPPED);
    }

    @Test
    void missingTablesFailTheStageWhenItMayNotMakeThem() {
        var made = Pipeline.newStore();
        var store = new StoreSettings(made.url(), made.user(), made.password(), made.schema(), false);
        var sink = pipeline.sink(Map.of(), store, pipeline.codecs);
        sink.stage().start();
        Await.until("failed", () -> sink.stage().state() == StageState.FAILED);
        assertThat(sink.stage().failure()).containsInstanceOf(StoreException.Unusable.class);
    }

    private static RecordCodecs gated() {
        return new RecordCodecs(new RegistrySerdes(
                Pipeline.registry(), RegistrySerdes.OWN_SERIALIZER, GatedDeserializer.class.getName()));
    }

    private StoredItem item(String guid) {
        return ((ShowResult.Found) pipeline.items.show(guid)).item();
    }

    private void rewindKafka() {
        var topic = pipeline.kafka.topics().enriched().name();
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (int p = 0; p < 2; p++) offsets.put(new TopicPartition(topic, p), new OffsetAndMetadata(0));
        Await.until("group is empty and rewound", () -> {
            try {
                pipeline.admin
                        .alterConsumerGroupOffsets(pipeline.group(), offsets)
                        .all()
                        .get();
                return true;
            } catch (ExecutionException stillLeaving) {
                return false;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(pipeline.lag()).isPositive();
    }

    private Set<String> topicNames() {
        try {
            return pipeline.admin.listTopics().names().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
