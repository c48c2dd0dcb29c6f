package org.newswire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-10T14:30:00Z               | 2026-11-10T14:30:00Z",
                "2026-11-10T14:30:00.1234567Z       | 2026-11-10T14:30:00.123456700Z",
                "2026-11-10T14:30:00+02:00          | 2026-11-10T12:30:00Z",
                "2026-11-10T14:30+0200              | 2026-11-10T12:30:00Z",
                "2026-11-10T14:30:00-05             | 2026-11-10T19:30:00Z",
                "2026-11-10 14:30 GMT               | 2026-11-10T14:30:00Z",
                "2026-11-10, 14:30:05 CET           | 2026-11-10T13:30:05Z",
                "20261110T143000Z                   | 2026-11-10T14:30:00Z",
                "20261110T143000+0100               | 2026-11-10T13:30:00Z",
                "2026-11-10                         | 2026-11-10T00:00:00Z",
                "Tue, 10 Nov 2026 14:30:00 +0200    | 2026-11-10T12:30:00Z",
                "Tue, 10 Nov 2026 14:30:00 +02:00   | 2026-11-10T12:30:00Z",
                "Tue, 10 Nov 26 14:30 EST           | 2026-11-10T19:30:00Z",
                "10 November 2026 14:30 UT          | 2026-11-10T14:30:00Z",
                "Tue, 10 Nov 2026 14:30:00 GMT (UTC)| 2026-11-10T14:30:00Z",
                "1794321000                         | 2026-11-10T14:30:00Z",
                "1794321000123                      | 2026-11-10T14:30:00.123Z",
                "2016-12-31T23:59:60Z               | 2016-12-31T23:59:59Z",
                "29 Feb 2028                        | 2028-02-29T00:00:00Z"
            })
    void readsTheFormsThatWiresUse(String text, Instant expected) {
        assertThat(Dates.read("date", text, problems)).isEqualTo(expected);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-02-30",
                "2026-13-01T00:00:00Z",
                "2026-11-10T25:00:00Z",
                "31 Foo 2026",
                "0001-01-01",
                "2026-11-10T14:30:00+99:00",
                "99999999999999999999",
                ""
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(Dates.read("versionCreated", text, problems)).isNull();
        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("versionCreated \"")
                        .endsWith("is not a date, ignored"));
    }

    @Test
    void readsATimeWithoutAZoneAsUtcAndSaysSo() {
        assertThat(Dates.read("date", "2026-11-10T14:30:00", problems)).isEqualTo("2026-11-10T14:30:00Z");
        assertThat(problems.list()).extracting(Problem::message).containsExactly("date has no time zone, read as UTC");
    }

    @Test
    void readsAnUnknownZoneAsUtcAndSaysSo() {
        assertThat(Dates.read("date", "2026-11-10 14:30 IST", problems)).isEqualTo("2026-11-10T14:30:00Z");
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("date has the unknown time zone IST, read as UTC");
    }
}
