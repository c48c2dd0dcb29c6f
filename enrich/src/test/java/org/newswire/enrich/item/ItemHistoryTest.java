package org.newswire.enrich.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.enrich.item.Acceptance.DUPLICATE;
import static org.newswire.enrich.item.Acceptance.NEWEST;
import static org.newswire.enrich.item.Acceptance.OLDER;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.newswire.schemas.VersionStamp;

class ItemHistoryTest {

    private static final VersionStamp MORNING = stamp("2026-11-10T06:00:00Z");
    private static final VersionStamp NOON = stamp("2026-11-10T12:00:00Z");
    private static final ContentDigest LEAD = ContentDigest.of(List.of("lead"));
    private static final ContentDigest UPDATE = ContentDigest.of(List.of("update"));

    @Test
    void theFirstVersionIsTheNewest() {
        assertThat(ItemHistory.judge(Optional.empty(), MORNING, LEAD)).isEqualTo(NEWEST);
    }

    @Test
    void aLaterVersionIsTheNewestAndAnEarlierOneIsKeptAsOlder() {
        assertThat(ItemHistory.judge(history(MORNING, LEAD), NOON, UPDATE)).isEqualTo(NEWEST);
        assertThat(ItemHistory.judge(history(NOON, UPDATE), MORNING, LEAD)).isEqualTo(OLDER);
    }

    @Test
    void sameContentIsADuplicateHoweverOftenItComes() {
        var history = history(MORNING, LEAD);
        history = Optional.of(ItemHistory.after(history, NEWEST, NOON, false, UPDATE));

        assertThat(ItemHistory.judge(history, MORNING, LEAD)).isEqualTo(DUPLICATE);
        assertThat(ItemHistory.judge(history, NOON, UPDATE)).isEqualTo(DUPLICATE);
    }

    @Test
    void anOlderVersionChangesNeitherTheNewestNorAWithdrawal() {
        var killed = Optional.of(ItemHistory.after(history(MORNING, LEAD), NEWEST, NOON, true, UPDATE));

        var after = ItemHistory.after(killed, OLDER, MORNING, false, ContentDigest.of(List.of("late")));

        assertThat(after.newest()).isEqualTo(NOON);
        assertThat(after.withdrawn()).isTrue();
    }

    @Test
    void aNewerUsableVersionBringsAKilledItemBack() {
        var killed = Optional.of(ItemHistory.after(Optional.empty(), NEWEST, MORNING, true, LEAD));

        assertThat(ItemHistory.after(killed, NEWEST, NOON, false, UPDATE).withdrawn())
                .isFalse();
    }

    @Test
    void forgetsTheOldestOfManyVersions() {
        var history = Optional.<ItemHistory>empty();
        for (int i = 0; i <= ItemHistory.REMEMBERED; i++)
            history = Optional.of(ItemHistory.after(history, NEWEST, NOON, false, ContentDigest.of(List.of(i))));

        assertThat(history.orElseThrow().seen())
                .hasSize(ItemHistory.REMEMBERED)
                .doesNotContain(ContentDigest.of(List.of(0)))
                .contains(ContentDigest.of(List.of(ItemHistory.REMEMBERED)));
    }

    @Test
    void digestTellsAMissingPartFromAnEmptyOneAndWherePartsEnd() {
        assertThat(ContentDigest.of(Arrays.asList("a", null))).isNotEqualTo(ContentDigest.of(List.of("a", "")));
        assertThat(ContentDigest.of(List.of("ab", "c"))).isNotEqualTo(ContentDigest.of(List.of("a", "bc")));
    }

    private static Optional<ItemHistory> history(VersionStamp newest, ContentDigest content) {
        return Optional.of(ItemHistory.after(Optional.empty(), NEWEST, newest, false, content));
    }

    private static VersionStamp stamp(String time) {
        return new VersionStamp(Instant.parse(time), OptionalLong.empty());
    }
}
