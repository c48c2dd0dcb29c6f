package org.newswire.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newswire.sink.Stories.kill;
import static org.newswire.sink.Stories.story;
import static org.newswire.sink.Stories.version;
import static org.newswire.sink.store.TestStore.PARTITION;
import static org.newswire.sink.store.TestStore.TOPIC_ID;
import static org.newswire.sink.store.TestStore.contents;
import static org.newswire.sink.store.TestStore.rows;
import static org.newswire.sink.store.TestStore.versions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newswire.avro.Entity;
import org.newswire.avro.EntityType;
import org.newswire.avro.Mention;
import org.newswire.avro.Timex;
import org.newswire.avro.TimexType;
import org.newswire.sink.Stories;

class ItemWriterIT {

    private final StoreSettings settings = TestStore.migrated();
    private final ItemWriter writer = TestStore.writer(settings);
    private long next;

    @AfterEach
    void close() {
        writer.close();
    }

    private WriteResult write(List<EnrichedVersion> versions) {
        next += versions.size();
        return writer.write(versions, Map.of(PARTITION, next));
    }

    @Test
    void replayWritesNothingNew() {
        var versions = versions(version("a", 1), version("b", 1), version("a", 2), Stories.complete());
        assertThat(write(versions)).isEqualTo(new WriteResult(4, 0));
        var before = contents(settings);

        assertThat(write(versions)).isEqualTo(new WriteResult(0, 4));

        assertThat(contents(settings)).isEqualTo(before);
    }

    @Test
    void sameVersionTwiceInOneBatchIsStoredOnce() {
        assertThat(write(versions(version("a", 1), version("a", 1)))).isEqualTo(new WriteResult(1, 1));
        assertThat(rows(settings, "SELECT item_id FROM item_versions")).containsExactly("harbour|a");
    }

    @Test
    void twoVersionsInOneOriginalAreTwo() {
        var first = story("a", 1).setFingerprint("same").build();
        var second = story("a", 2).setFingerprint("same").build();
        assertThat(write(versions(first, second))).isEqualTo(new WriteResult(2, 0));
        assertThat(write(versions(first, second))).isEqualTo(new WriteResult(0, 2));
    }

    @Test
    void laterEnrichmentReplacesTheEarlierAndNotTheOtherWayRound() {
        var complete = Stories.complete();
        write(versions(complete));
        var before = contents(settings);
        var better = Stories.story("complete", 3)
                .setEnrichedAt(complete.getEnrichedAt().plusMillis(1))
                .build();

        assertThat(write(versions(better))).isEqualTo(new WriteResult(1, 0));
        assertThat(contents(settings)).isNotEqualTo(before);
        assertThat(rows(settings, "SELECT name FROM entities")).isEmpty();
        assertThat(rows(settings, "SELECT status FROM items")).containsExactly("USABLE");

        assertThat(write(versions(complete))).isEqualTo(new WriteResult(0, 1));
        assertThat(rows(settings, "SELECT name FROM entities")).isEmpty();
    }

    @Test
    void newestVersionDoesNotDependOnTheOrderOfArrival() {
        write(versions(version("a", 3)));
        write(versions(version("a", 1), version("a", 2)));

        assertThat(currentVersion("harbour|a")).isEqualTo("3");
    }

    @Test
    void cancellationStaysTheNewestWhenOlderVersionsArriveLate() {
        write(versions(version("a", 1)));
        write(versions(kill("a", 3)));
        write(versions(version("a", 2)));

        assertThat(rows(settings, "SELECT status FROM items")).containsExactly("CANCELED");
        assertThat(rows(settings, "SELECT count(*) FROM item_versions")).containsExactly("3");
    }

    @Test
    void writerThatLostItsPartitionWritesNothing() {
        write(versions(version("a", 1)));
        try (var successor = new ItemWriter(settings, TestStore.GROUP)) {
            assertThat(successor.claim(Map.of(PARTITION, TOPIC_ID))).containsExactly(Map.entry(PARTITION, 1L));

            assertThatThrownBy(() -> write(versions(version("b", 1)))).isInstanceOf(StoreException.Fenced.class);

            assertThat(successor.write(versions(version("c", 1)), Map.of(PARTITION, 2L)))
                    .isEqualTo(new WriteResult(1, 0));
        }
        assertThat(rows(settings, "SELECT guid FROM items ORDER BY 1")).containsExactly("a", "c");
        assertThat(rows(settings, "SELECT next_offset FROM stream_offsets")).containsExactly("2");
    }

    @Test
    void partitionThatWasNeverClaimedIsFenced() {
        var other = new StreamPartition("news.enriched", 1);
        assertThatThrownBy(() -> writer.write(versions(version("a", 1)), Map.of(other, 1L)))
                .isInstanceOf(StoreException.Fenced.class)
                .hasMessageContaining("news.enriched/1");
        assertThat(contents(settings).get("items")).isEmpty();
    }

    @Test
    void topicCreatedAnewStartsOver() {
        write(versions(version("a", 1)));
        assertThat(writer.claim(Map.of(PARTITION, "another-topic-id"))).containsExactly(Map.entry(PARTITION, 0L));
        assertThat(writer.claim(Map.of(PARTITION, "another-topic-id"))).containsExactly(Map.entry(PARTITION, 0L));
    }

    @Test
    void rowThatTheDatabaseRefusesRefusesTheBatchAndLeavesTheWriterUsable() {
        var zeroByte = story("bad", 1).setText("a\u0000b").build();

        assertThatThrownBy(() -> writer.write(versions(version("a", 1), zeroByte), Map.of(PARTITION, 2L)))
                .isInstanceOf(StoreException.RowRefused.class)
                .hasMessageContaining("0x00");

        assertThat(contents(settings).get("items")).isEmpty();
        assertThat(write(versions(version("a", 1)))).isEqualTo(new WriteResult(1, 0));
    }

    @Test
    void refusalDoesNotRepeatTheText() {
        var secret = story("bad", 1).setText("embargoed words\u0000").build();
        assertThatThrownBy(() -> write(versions(secret))).message().doesNotContain("embargoed", "INSERT");
    }

    @Test
    void textOfDistinctWordsOnlyIsStoredHoweverLong() {
        for (var alphabet : List.of(0x61, 0x4E00, 0x10330)) {
            var text = IntStream.range(0, 500_000)
                    .mapToObj(i -> Character.toString(alphabet + i % 26) + Integer.toString(i, 36))
                    .collect(Collectors.joining(" "));
            var item =
                    story("long" + alphabet, 1).setText(text).setSlugline(text).setHeadline(text);
            assertThat(write(versions(item.build()))).isEqualTo(new WriteResult(1, 0));
        }
    }

    @Test
    void namesAndTimesBeyondEveryColumnAreStored() {
        var name = IntStream.range(0, 2000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        var item = story("wide", 1)
                .setEntities(List.of(new Entity(
                        "location/" + name,
                        EntityType.LOCATION,
                        null,
                        name,
                        0.0,
                        List.of(),
                        List.of(new Mention(0, 1, name, null)))))
                .setDates(List.of(
                        timex("-9999-01-01T00:00"),
                        timex("+999999-01-01T00:00"),
                        timex("not a time"),
                        timex("-0043-03-15T00:00")))
                .build();

        assertThat(write(versions(item))).isEqualTo(new WriteResult(1, 0));

        assertThat(rows(settings, "SELECT earliest FROM dates ORDER BY position"))
                .containsExactly(null, null, null, "0044-03-15 00:00:00 BC");
    }

    private static Timex timex(String earliest) {
        return Timex.newBuilder()
                .setBegin(0)
                .setEnd(1)
                .setText("then")
                .setType(TimexType.DATE)
                .setValue("X")
                .setEarliest(earliest)
                .build();
    }

    @Test
    void offsetsMoveWithoutVersions() {
        assertThat(writer.write(List.of(), Map.of(PARTITION, 7L))).isEqualTo(WriteResult.NOTHING);
        assertThat(rows(settings, "SELECT next_offset FROM stream_offsets")).containsExactly("7");
    }

    @Test
    void lostConnectionIsAwayAndTheNextCallConnectsAgain() {
        rows(
                settings,
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = '"
                        + TestStore.GROUP + "'");
        var versions = versions(version("a", 1));
        assertThatThrownBy(() -> writer.write(versions, Map.of(PARTITION, 1L))).isInstanceOf(StoreException.Away.class);
        assertThat(writer.write(versions, Map.of(PARTITION, 1L))).isEqualTo(new WriteResult(1, 0));
    }

    private String currentVersion(String itemId) {
        return rows(
                        settings,
                        "SELECT version FROM items JOIN item_versions ON version_id = current_version_id WHERE items.item_id = '"
                                + itemId + "'")
                .get(0);
    }
}
