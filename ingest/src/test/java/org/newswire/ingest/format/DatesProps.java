package org.newswire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Any text is a date or none, and what is written as a date is read back. */
class DatesProps {

    private static final String[] PIECES = {
        "10",
        "2026",
        "11",
        "1",
        "99",
        "31",
        ":",
        "/",
        "-",
        ".",
        ",",
        " ",
        "T",
        "Z",
        "Nov",
        "mar",
        "novembre",
        "PM",
        "a.m.",
        "GMT",
        "+02:00",
        "+99",
        "年",
        "月",
        "日",
        "24:00",
        "W",
        "(",
        "٣",
        "Europe/Riga",
        "'",
        "\\",
        "é"
    };

    @Property(tries = 5000)
    void neverThrows(@ForAll("pieces") String text) {
        var problems = new Problems();
        var date = Dates.read("date", text, problems);
        if (date == null) assertThat(problems.list()).isNotEmpty();
        else assertThat(date).isBetween(Instant.parse("1799-12-31T00:00:00Z"), Instant.parse("2286-11-21T00:00:00Z"));
    }

    @Property(tries = 2000)
    void readsWhatItsFormsWrite(
            @ForAll @LongRange(min = -4_000_000_000L, max = 7_000_000_000L) long second,
            @ForAll @IntRange(min = -12, max = 14) int hours) {
        var moment = Instant.ofEpochSecond(second);
        var there = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.ofHours(hours));
        for (var pattern : new String[] {
            "EEE, d MMM yyyy HH:mm:ss ", "yyyy-MM-dd'T'HH:mm:ss", "MMMM d, yyyy h:mm:ss a ", "yyyyMMdd'T'HHmmss",
            "YYYY-'W'ww-e'T'HH:mm:ss", "yyyy-DDD'T'HH:mm:ss", "yyyy/M/d H:mm:ss ", "d.M.yyyy HH:mm:ss "
        }) {
            var text = there.format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("en-DE")))
                    + ZoneOffset.ofHours(hours);
            assertThat(Dates.read("date", text, new Problems())).as(text).isEqualTo(moment);
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(16).map(pieces -> String.join("", pieces));
    }
}
