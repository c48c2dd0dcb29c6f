package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameEndsTest {

    @Test
    void keepsNumberWithMonarch() {
        assertThat(read("Queen [PER Margrethe] II spoke")).isEqualTo("Queen [PER Margrethe II] spoke");
    }

    @Test
    void dropsWhatKindOfPlaceItIs() {
        assertThat(read("in [LOC Vidzeme province] and the [ORG Harbour Front party]"))
                .isEqualTo("in [LOC Vidzeme] province and the [ORG Harbour Front party]");
    }

    @Test
    void completesEvents() {
        assertThat(read("at the [LOC Riga] Chess Festival")).isEqualTo("at the [MISC Riga Chess Festival]");
        assertThat(read("the Battle of [LOC Cesis] and the Tour of the [LOC Faroes]"))
                .isEqualTo("the [MISC Battle of Cesis] and the [MISC Tour of the Faroes]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[PER Henry] I. left",
                "[PER Anna van der Berg] met [ORG Ajax di Pola]",
                "in [LOC Riga] open war began",
                "the fall of [LOC Cesis]",
                "[ORG iKalve]",
            })
    void leavesOtherNamesAlone(String sentence) {}

    private static String read(String sentence) {
        return Bracketed.after(NameEnds::mark, sentence);
    }
}
