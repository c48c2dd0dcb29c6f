package org.newswire.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.newswire.avro.TimeFlag;

class VersionStampTest {

    private static final Instant ARRIVAL = Instant.parse("2026-11-10T12:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-10T06:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-10T11:59:00Z");

    @Test
    void laterVersionTimeIsNewerWhateverTheNumber() {
        var first = VersionStamp.of(MORNING, "918273645", ARRIVAL);
        var second = VersionStamp.of(NOON, "17", ARRIVAL);

        assertThat(second.supersedes(first)).isTrue();
        assertThat(first.supersedes(second)).isFalse();
    }

    @Test
    void higherNumberDecidesATie() {
        var first = VersionStamp.of(MORNING, "1", ARRIVAL);
        var second = VersionStamp.of(MORNING, "2", ARRIVAL);

        assertThat(second.supersedes(first)).isTrue();
        assertThat(first.supersedes(second)).isFalse();
    }

    @Test
    void arrivalDecidesWhereNumbersAreEqualOrNoNumbers() {
        var numbered = VersionStamp.of(MORNING, "1", ARRIVAL);
        var worded = VersionStamp.of(MORNING, "final", ARRIVAL);

        assertThat(numbered.supersedes(numbered)).isTrue();
        assertThat(worded.supersedes(numbered)).isTrue();
        assertThat(numbered.supersedes(worded)).isTrue();
    }

    @Test
    void arrivalStandsInForATimeThatCannotBeTrusted() {
        for (var wrong :
                new Instant[] {null, Instant.parse("2062-11-10T06:00:00Z"), Instant.parse("0026-11-10T06:00:00Z")})
            assertThat(VersionStamp.of(wrong, null, ARRIVAL).time()).isEqualTo(ARRIVAL);
    }

    @Test
    void aWrongYearDoesNotFreezeTheItem() {
        var wrong = VersionStamp.of(Instant.parse("2062-11-10T06:00:00Z"), "1", ARRIVAL);
        var right = VersionStamp.of(ARRIVAL.plusSeconds(60), "2", ARRIVAL.plusSeconds(61));

        assertThat(right.supersedes(wrong)).isTrue();
    }

    @Test
    void saysWhatIsWrongWithATime() {
        assertThat(VersionStamp.flag(null, ARRIVAL)).isEqualTo(TimeFlag.MISSING);
        assertThat(VersionStamp.flag(ARRIVAL.plus(VersionStamp.FUTURE_TOLERANCE), ARRIVAL))
                .isNull();
        assertThat(VersionStamp.flag(ARRIVAL.plus(VersionStamp.FUTURE_TOLERANCE).plusMillis(1), ARRIVAL))
                .isEqualTo(TimeFlag.FUTURE);
        assertThat(VersionStamp.flag(VersionStamp.ANCIENT, ARRIVAL)).isNull();
        assertThat(VersionStamp.flag(VersionStamp.ANCIENT.minusMillis(1), ARRIVAL))
                .isEqualTo(TimeFlag.ANCIENT);
    }
}
