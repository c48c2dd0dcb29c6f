package org.newswire.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.sink.store.TestStore.PARTITION;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.newswire.sink.Stories;

/** The database and Java agree on which version is the newest, in whatever order versions are written. */
class NewnessIT {

    private static StoreSettings settings;
    private static int items;

    /** What newness is decided by; arrival is the raw offset. */
    record Version(long createdMinute, @Nullable String version, int arrival) {

        @Nullable
        Long number() {
            return version != null && version.matches("[0-9]{1,18}") ? Long.valueOf(version) : null;
        }
    }

    private static final Comparator<Version> BY_AGE = Comparator.comparing(Version::createdMinute)
            .thenComparing(Version::number, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Version::arrival);

    @BeforeContainer
    static void migrate() {
        settings = TestStore.migrated();
    }

    @Property(tries = 200)
    void databaseAgreesWithTheContract(@ForAll("versions") List<Version> versions) {
        var guid = "item" + items++;
        try (var writer = TestStore.writer(settings)) {
            var offset = writer.claim(Map.of(PARTITION, TestStore.TOPIC_ID)).get(PARTITION);
            for (var version : versions) {
                var item = Stories.bare(Stories.FEED, guid, version.arrival())
                        .setVersionCreated(Instant.EPOCH.plusSeconds(60 * version.createdMinute()))
                        .setVersion(version.version())
                        .build();
                writer.write(TestStore.versions(item), Map.of(PARTITION, ++offset));
            }
        }
        var newest = versions.stream().max(BY_AGE).orElseThrow();
        assertThat(TestStore.rows(
                        settings,
                        "SELECT raw_offset FROM items JOIN item_versions ON version_id = current_version_id WHERE items.guid = '"
                                + guid + "'"))
                .containsExactly(Integer.toString(newest.arrival()));
    }

    @Provide
    Arbitrary<List<Version>> versions() {
        var number = Arbitraries.of(
                "1",
                "2",
                "10",
                "007",
                "999999999999999999",
                "9999999999999999999",
                "3.1",
                "-5",
                "",
                "\u0663",
                "3\n",
                "9f86d081");
        return Combinators.combine(
                        Arbitraries.longs().between(-2, 2),
                        number.injectNull(0.2),
                        Arbitraries.integers().between(1, 99))
                .as(Version::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .filter(versions ->
                        new HashSet<>(versions.stream().map(Version::arrival).toList()).size() == versions.size());
    }
}
