package org.newswire.ingest.format.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Problems;

class TransmissionTimeTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "101432 GMT NOV 26,      2026-11-10T14:32:00Z, 2026-11-10",
        "101432 GMT Nov 2026,    2026-11-10T14:32:00Z, 2026-11-10",
        "bp is kr 101432 Nov 26, 2026-11-10T14:32:00Z, 2026-11-10",
        "BP 101432 GMT NOV 26,   2026-11-10T14:32:00Z, 2026-11-10",
        "101432 OKT 26,          2026-10-10T14:32:00Z, 2026-10-10",
        "101432 MEZ NOV 26,      2026-11-10T13:32:00Z, 2026-11-10",
        "101432 CET Mai 26,      2026-05-10T13:32:00Z, 2026-05-10",
        "101432 aoû 26,          2026-08-10T14:32:00Z, 2026-08-10",
        "101432 juin 26,         2026-06-10T14:32:00Z, 2026-06-10",
        "101432 ноя 26,          2026-11-10T14:32:00Z, 2026-11-10",
        "101432 +0200 NOV 26,    2026-11-10T12:32:00Z, 2026-11-10",
        "101432 Nov,             2026-11-10T14:32:00Z, 11-10",
        "101432,                 2026-11-10T14:32:00Z, 10",
        "10 14:32,               2026-11-10T14:32:00Z, 10",
        "BP-WF-11-10-26 1432GMT, 2026-11-10T14:32:00Z, 2026-11-10",
        "BP-NY-07-04-96 0859EDT, 1996-07-04T12:59:00Z, 1996-07-04",
        "11-10-26 1432EST,       2026-11-10T19:32:00Z, 2026-11-10"
    })
    void readsTheTimeAsFarAsItIsWritten(String line, Instant instant, String day) {
        var time = TransmissionTime.of(List.of(line)).orElseThrow();
        assertThat(time.instant(WireBytes.received(null), problems)).hasValue(instant);
        assertThat(time.writtenDay()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        // the day of the month before, as this month's is still to come
        "130800 GMT, 2026-11-12T08:00:00Z, 2026-10-13T08:00:00Z",
        // a sender's clock may be ahead
        "122100 GMT, 2026-11-12T08:00:00Z, 2026-11-12T21:00:00Z",
        // months without such a day are passed over
        "311200 GMT, 2026-03-02T08:00:00Z, 2026-01-31T12:00:00Z",
        "291200 GMT FEB, 2026-06-02T08:00:00Z, 2024-02-29T12:00:00Z",
        "312350 GMT DEC, 2027-01-01T00:10:00Z, 2026-12-31T23:50:00Z"
    })
    void completesTheTimeWithTheLastBeforeTheArrival(String line, Instant arrival, Instant instant) {
        var hints = new Hints(null, null, null, arrival);
        assertThat(TransmissionTime.of(List.of(line)).orElseThrow().instant(hints, problems))
                .hasValue(instant);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void readsATimeWithoutAZoneInThatOfTheFeed() {
        var time = TransmissionTime.of(List.of("101432")).orElseThrow();
        assertThat(time.instant(WireBytes.received(ZoneId.of("Europe/Riga")), problems))
                .hasValue(Instant.parse("2026-11-10T12:32:00Z"));
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "401432", "102532 GMT", "101472", "1014321", "BPE0412", "tel. 555101432", "310225 FEB 26x"})
    void refusesWhatIsNoTime(String line) {
        assertThat(TransmissionTime.of(List.of(line)).flatMap(time -> time.instant(WireBytes.received(null), problems)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "101432 GMT NOV 26, true",
        "BP-WF-11-10-26 1432GMT, true",
        "bp is kr 101432 Nov 26, true",
        "The harbour opened at 101432 GMT, false",
        "101432 ships waited, false"
    })
    void tellsALineWithNothingElse(String line, boolean alone) {
        assertThat(TransmissionTime.isAlone(line)).isEqualTo(alone);
    }
}
