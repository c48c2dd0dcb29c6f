package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceListsTest {

    @Test
    void readsListsWithTwoPlaces() {
        assertThat(read("Ships went to [LOC Gdansk] , [LOC Klaipeda] and [ORG Rostock] ."))
                .isEqualTo("Ships went to [LOC Gdansk] , [LOC Klaipeda] and [LOC Rostock] .");
        assertThat(read("Ships went to [LOC Gdansk] , [PER Muuga] , and [LOC Rostock] ."))
                .isEqualTo("Ships went to [LOC Gdansk] , [LOC Muuga] , and [LOC Rostock] .");
    }

    @Test
    void leavesGuestsAlone() {
        String guests = "In [LOC Riga] , [PER Berg] and [PER Thorne] met .";
        assertThat(read(guests)).isEqualTo(guests);
        String teams = "[LOC Gdansk] , [LOC Klaipeda] and [ORG Rostock] play .";
        assertThat(read(teams)).isEqualTo(teams);
    }

    private static String read(String sentence) {
        return Bracketed.after(PlaceLists::mark, sentence);
    }
}
