package org.newswire.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.sink.store.TestStore.PARTITION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.schemas.VersionStamp;
import org.newswire.sink.Stories;

/** The database and the contract agree on which version is the newest, in whatever order versions are written. */
class NewnessIT {

    private static final Instant ARRIVAL = Instant.parse("2026-03-14T12:00:00Z");

    private static StoreSettings settings;
    private static int items;

    /** What a provider says of a version. */
    record Said(@Nullable Instant created, @Nullable String version) {}

    @BeforeContainer
    static void migrate() {
        settings = TestStore.migrated();
    }

    @Property(tries = 200)
    void databaseAgreesWithTheContract(@ForAll("versions") List<Said> arrivals, @ForAll Random random) {
        var guid = "item" + items++;
        var versions = new ArrayList<>(IntStream.range(0, arrivals.size())
                .mapToObj(arrival -> version(guid, arrival, arrivals.get(arrival)))
                .toList());
        Collections.shuffle(versions, random);

        write(versions);

        assertThat(TestStore.rows(
                        settings,
                        "SELECT raw_offset FROM items JOIN item_versions ON version_id = current_version_id"
                                + " WHERE items.guid = '" + guid + "'"))
                .containsExactly(Integer.toString(newest(arrivals)));
    }

    private static int newest(List<Said> arrivals) {
        var newest = 0;
        for (int arrival = 1; arrival < arrivals.size(); arrival++)
            if (stamp(arrivals, arrival).supersedes(stamp(arrivals, newest))) newest = arrival;
        return newest;
    }

    private static VersionStamp stamp(List<Said> arrivals, int arrival) {
        var said = arrivals.get(arrival);
        return VersionStamp.of(said.created(), said.version(), receivedAt(arrival));
    }

    // Two arrivals a minute, so that arrival times tie as well.
    private static Instant receivedAt(int arrival) {
        return ARRIVAL.plusSeconds(60L * (arrival / 2));
    }

    private static EnrichedItem version(String guid, int arrival, Said said) {
        var receivedAt = receivedAt(arrival);
        var flag = VersionStamp.flag(said.created(), receivedAt);
        return Stories.bare(Stories.FEED, guid, arrival)
                .setVersion(said.version())
                .setVersionCreated(said.created() == null ? receivedAt : said.created())
                .setReceivedAt(receivedAt)
                .setTimeFlags(flag == null ? List.of() : List.of(flag))
                .build();
    }

    private static void write(List<EnrichedItem> versions) {
        try (var writer = TestStore.writer(settings)) {
            var offset = writer.claim(Map.of(PARTITION, TestStore.TOPIC_ID)).get(PARTITION);
            for (var version : versions) writer.write(TestStore.versions(version), Map.of(PARTITION, ++offset));
        }
    }

    @Provide
    Arbitrary<List<Said>> versions() {
        var created = Arbitraries.of(
                ARRIVAL.minusSeconds(60),
                ARRIVAL,
                ARRIVAL.plusSeconds(60),
                Instant.parse("2099-01-01T00:00:00Z"),
                Instant.parse("0026-03-14T12:00:00Z"));
        var version = Arbitraries.of(
                "1", "2", "10", "007", "999999999999999999", "9999999999999999999", "3.1", "-5", "", "\u0663", "3\n");
        return Combinators.combine(created.injectNull(0.2), version.injectNull(0.2))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
