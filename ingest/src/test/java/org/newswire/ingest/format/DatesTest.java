package org.newswire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
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
                "29 Feb 2028                        | 2028-02-29T00:00:00Z",
                // ISO 8601
                "2026-W46-2T14:30:00Z               | 2026-11-10T14:30:00Z",
                "2026W462                           | 2026-11-10T00:00:00Z",
                "2026-W01-1                         | 2025-12-29T00:00:00Z",
                "2026-314T14:30Z                    | 2026-11-10T14:30:00Z",
                "2026314                            | 2026-11-10T00:00:00Z",
                "20261110143000Z                    | 2026-11-10T14:30:00Z",
                "2026-11-10T14Z                     | 2026-11-10T14:00:00Z",
                "2026-11-10T24:00:00Z               | 2026-11-11T00:00:00Z",
                "2026-11-10T14:30:00,5Z             | 2026-11-10T14:30:00.500Z",
                "2026-11-10T14:30:00.1234567891234Z | 2026-11-10T14:30:00.123456789Z",
                "2026-11-10T14:30:00+02:00[Europe/Riga] | 2026-11-10T12:30:00Z",
                "2026-11-10+02:00                   | 2026-11-09T22:00:00Z",
                "2026-11-10T14:30:00 +02:00         | 2026-11-10T12:30:00Z",
                "2026-11-10T14:30:00−05:00          | 2026-11-10T19:30:00Z",
                // RFC 822 and what is made of it
                "Fri, 19 Nov 2021 01:45:08 +02:00   | 2021-11-18T23:45:08Z",
                "Thu, 01 Jan 2004 19:48:21 GMT      | 2004-01-01T19:48:21Z",
                "Thu,01 Jan 2004 19:48:21GMT        | 2004-01-01T19:48:21Z",
                "Thursday, 1 January 2004 9:48 GMT  | 2004-01-01T09:48:00Z",
                "Sunday, 06-Nov-94 08:49:37 GMT     | 1994-11-06T08:49:37Z",
                "Sun Nov  6 08:49:37 GMT 1994       | 1994-11-06T08:49:37Z",
                "Wed Aug 27 13:08:45 +0000 2008     | 2008-08-27T13:08:45Z",
                "Thu, Jan 01 2004 19:48:21 GMT      | 2004-01-01T19:48:21Z",
                "Tue, 10 Nov 2026 14:30:00 GMT+2    | 2026-11-10T12:30:00Z",
                "Tue, 10 Nov 2026 14:30:00 UTC -0530 | 2026-11-10T20:00:00Z",
                "Tue, 10 Nov 2026 14:30:00 +2       | 2026-11-10T12:30:00Z",
                "Tue, 10 Nov 2026 14:30:00 + 0200   | 2026-11-10T12:30:00Z",
                "Tue, 10 Nov 2026 24:00:00 GMT      | 2026-11-11T00:00:00Z",
                "Tue, 10 Nov 2026 14:30:00 JST      | 2026-11-10T05:30:00Z",
                "Tue, 10 Nov 2026 14:30:00 AEDT     | 2026-11-10T03:30:00Z",
                "Tue, 10 Nov 2026 14:30:00 NST      | 2026-11-10T18:00:00Z",
                "Tue, 10 Nov 2026 14:30:00 R        | 2026-11-10T19:30:00Z",
                "Tue, 10 Nov 2026 14:30:00 ET       | 2026-11-10T19:30:00Z",
                "Tue, 10 Nov 2026 14:30:00 Europe/Riga | 2026-11-10T12:30:00Z",
                "Tue, 10 Nov 2026 14:30:00 +0200 (EET) and more | 2026-11-10T12:30:00Z",
                "Tue 10th November, 2026 at 2:30 p.m. GMT | 2026-11-10T14:30:00Z",
                // as people write
                "11/19/2021 10:15 AM GMT            | 2021-11-19T10:15:00Z",
                "2021/11/19 10:15:20 GMT            | 2021-11-19T10:15:20Z",
                "19.11.2021 10.15 UTC               | 2021-11-19T10:15:00Z",
                "19-11-2021 10:15Z                  | 2021-11-19T10:15:00Z",
                "19/11/2021 22h15 UTC               | 2021-11-19T22:15:00Z",
                "November 19, 2021 12:05 AM EST     | 2021-11-19T05:05:00Z",
                "Nov. 19, 2021, 12:05 p.m. EST      | 2021-11-19T17:05:00Z",
                "10:15 PM GMT, 19 Nov 2021          | 2021-11-19T22:15:00Z",
                "9 PM GMT 19 Nov 2021               | 2021-11-19T21:00:00Z",
                "19Nov2021                          | 2021-11-19T00:00:00Z",
                "2021-Nov-19 10:15 GMT              | 2021-11-19T10:15:00Z",
                "Fri, 2006/09/15 08:19:53 EDT       | 2006-09-15T12:19:53Z",
                // in other languages
                "mar. 16 mars 2021 10:15 GMT        | 2021-03-16T10:15:00Z",
                "mar. 16 novembre 2021 10:15 GMT    | 2021-11-16T10:15:00Z",
                "16 février 2021                    | 2021-02-16T00:00:00Z",
                "16 fevrier 2021                    | 2021-02-16T00:00:00Z",
                "Freitag, 5. März 2021, 10:15 Uhr CET | 2021-03-05T09:15:00Z",
                "19 de noviembre de 2021            | 2021-11-19T00:00:00Z",
                "19 ноября 2021 г.                  | 2021-11-19T00:00:00Z",
                "2004-július-13T9:15-05:00          | 2004-07-13T14:15:00Z",
                "Κυρ, 11 Ιουλίου 2004 12:00:00 EST  | 2004-07-11T17:00:00Z",
                "2021. gada 19. novembris           | 2021-11-19T00:00:00Z",
                "19 Kasım 2021                      | 2021-11-19T00:00:00Z",
                "2021年11月19日 10時15分20秒 GMT     | 2021-11-19T10:15:20Z",
                "2021年11月19日                      | 2021-11-19T00:00:00Z",
                "2021년 11월 19일 오후 3:20 GMT       | 2021-11-19T15:20:00Z",
                "١٩ نوفمبر ٢٠٢١                     | 2021-11-19T00:00:00Z"
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
                "10 listopad 2026",
                "Tue, 10 Nov 14:30 GMT",
                "2026-W54-1",
                "2026-366",
                "20/20/2026",
                "10:30",
                "10 Nov 2026 14:30 +25:00",
                "Tue, 31 Nov 2026 10:00:00 GMT",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11             | 2026-11-01T00:00:00Z | has no day, read as the first one of it",
                "2026                | 2026-01-01T00:00:00Z | has no day, read as the first one of it",
                "November 2026       | 2026-11-01T00:00:00Z | has no day, read as the first one of it",
                "11/10/2026          | 2026-11-10T00:00:00Z | has its month first, as far as one can tell",
                "10-11-2026          | 2026-11-10T00:00:00Z | has its day first, as far as one can tell"
            })
    void saysWhatItHadToAssume(String text, Instant expected, String problem) {
        assertThat(Dates.read("date", text, problems)).isEqualTo(expected);
        assertThat(problems.list()).extracting(Problem::message).containsExactly("date " + problem);
    }

    @Test
    void readsATimeWithoutAZoneInThatOfItsFeed() {
        var riga = ZoneId.of("Europe/Riga");
        assertThat(Dates.read("date", "10 Nov 2026 14:30", riga, problems)).isEqualTo("2026-11-10T12:30:00Z");
        assertThat(Dates.read("date", "10 Jul 2026 14:30", riga, problems)).isEqualTo("2026-07-10T11:30:00Z");
        assertThat(problems.list()).isEmpty();
    }
}
