package org.newswire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    private static final String STORY = "The harbour was closed on Monday because of fog that nobody had foreseen.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'ROJA, Latvia, Nov 10 (BP) — '       | ROJA, Latvia, Nov 10 (BP)",
                "'ROJA, Latvia (BP) - '               | ROJA, Latvia (BP)",
                "'Roja (BP)- '                        | Roja (BP)",
                "'ROJA, Nov. 10 -- '                  | ROJA, Nov. 10",
                "'Roja (dienst) – '                   | Roja (dienst)",
                "'SAN JUAN (Chile), 8 nov (Meridian).- ' | SAN JUAN (Chile), 8 nov (Meridian)",
                "'ST. JOHN''S, Newfoundland (CP) — '  | 'ST. JOHN''S, Newfoundland (CP)'",
                "'РИГА, 12 ноября (БП) — '            | РИГА, 12 ноября (БП)",
                "'NEW YORK — '                        | NEW YORK"
            })
    void findsThePlaceTheDateAndTheAgency(String beginning, String expected) {
        assertThat(Dateline.at(beginning + STORY)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TABLE - Closing prices",
                "The council (which met on Monday) - in a hurry - decided nothing at all about the harbour or the ships.",
                "FLASH: FERRY ADRIFT - RESCUE CENTRE",
                "A well-known skipper said so.",
                ""
            })
    void leavesOtherDashesAlone(String paragraph) {
        assertThat(Dateline.at(paragraph)).isEmpty();
    }

    @Test
    void looksAtTheFirstParagraphsOfABody() {
        assertThat(Dateline.of("A note.\n\nROJA, Latvia (BP) - " + STORY)).hasValue("ROJA, Latvia (BP)");
    }
}
