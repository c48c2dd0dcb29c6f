package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

    @Test
    void namesWordsThatANameIsPartOf() {
        assertThat(read("The Riga-based bank and a U.S.-led force met pro-Kremlin voters ."))
                .isEqualTo("The [MISC Riga-based] bank and a [MISC U.S.-led] force met [MISC pro-Kremlin] voters .");
    }

    @Test
    void takesTheOtherWordsOfThePlaceAlongAndCutsWhatFollows() {
        assertThat(read("shares of [LOC Hong Kong-listed] [ORG Baltic Rail]"))
                .isEqualTo("shares of [MISC Hong Kong-listed] [ORG Baltic Rail]");
        assertThat(read("[ORG St. Louis-based Kalve Timber Inc.] rose"))
                .isEqualTo("[MISC St. Louis-based] [ORG Kalve Timber Inc.] rose");
        assertThat(read("the [MISC Latvian-born Spanish] actor"))
                .isEqualTo("the [MISC Latvian-born] [MISC Spanish] actor");
    }

    @Test
    void takesWhatHasItsSeatThereForOrganisation() {
        assertThat(read("the [MISC Oslo-based Kalve Fund] said"))
                .isEqualTo("the [MISC Oslo-based] [ORG Kalve Fund] said");
    }

    @Test
    void joinsPlaceAndItsRegion() {
        assertThat(read("the port of [LOC Liepaja] , Latvia-based [ORG Kalve Timber] said"))
                .isEqualTo("the port of [LOC Liepaja] , [MISC Latvia-based] [ORG Kalve Timber] said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a well-based view of state-led growth",
                "Family-controlled firms grew while others in the town shrank .",
                "\" Government-backed loans fell , \" it said .",
                "Army-Backed Party Wins State-run Vote",
                "an on-based , post-war , mid-July ex-minister",
                "the [MISC post-Second World War] years",
                "[PER Anne-Marie] and [LOC Stratford-upon-Avon]",
            })
    void leavesOtherWordsAlone(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    private static String read(String sentence) {
        return Bracketed.after(Compounds::mark, sentence);
    }
}
