package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsTest {

    @Test
    void readsRankings() {
        assertThat(read("1. Ieva [LOC Kalve] ( Latvia ) 2:14.3"))
                .isEqualTo("1. [PER Ieva Kalve] ( [LOC Latvia] ) 2:14.3");
        assertThat(read("4. Karl van der Berg ( [LOC Norway] ) Kalve-Amber 1:16"))
                .isEqualTo("4. [PER Karl van der Berg] ( [LOC Norway] ) [ORG Kalve-Amber] 1:16");
        assertThat(read("5 . Jane Roe ( Britain ) , Amber Ford , 54.617"))
                .isEqualTo("5 . [PER Jane Roe] ( [LOC Britain] ) , [ORG Amber Ford] , 54.617");
        assertThat(read("7. Jane Roe ( Britain ) , Anna Berg"))
                .isEqualTo("7. [PER Jane Roe] ( [LOC Britain] ) , Anna Berg");
        assertThat(read("3. Kalve 1:07")).isEqualTo("3. [PER Kalve] 1:07");
    }

    @Test
    void readsStandingsAndScores() {
        assertThat(read("Valmiera 4 3 1 0 7 4 10")).isEqualTo("[ORG Valmiera] 4 3 1 0 7 4 10");
        assertThat(read("Valmiera 2 Daugava ( R ) 0")).isEqualTo("[ORG Valmiera] 2 [ORG Daugava ( R )] 0");
        assertThat(read("2. [PER Hull Laine] 8 6 1 1 241 209 13")).isEqualTo("2. [ORG Hull Laine] 8 6 1 1 241 209 13");
        assertThat(read("Valmiera 29 Daugava 28 ( 14-15 )")).isEqualTo("[ORG Valmiera] 29 [ORG Daugava] 28 ( 14-15 )");
        assertThat(read("Latvia 2 Norway 0")).isEqualTo("[LOC Latvia] 2 [LOC Norway] 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[PER Karl Berg] 6 6 4 1",
                "Berg won 6 4",
                "May 15 14 13 12",
                "1. Goals in the first half",
                "2. Karl Berg ( captain ) scored",
                "In 1996 2 000 1 Riga",
                "[ORG Valmiera 1904] 4 1 1 2 3 5 4",
                "",
            })
    void leavesOtherLinesAlone(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    private static String read(String sentence) {
        return Bracketed.after(line -> Results.mark(line, Models.NATIONS), sentence);
    }
}
