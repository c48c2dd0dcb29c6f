package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

    @Test
    void believesNounsBesideNames() {
        assertThat(read("in the town of [PER Cesis] , striker [LOC Law] met the band Amber Tide"))
                .containsExactly("in the town of [LOC Cesis] , striker [PER Law] met the band [ORG Amber Tide]");
        assertThat(read("the [PER Diena] daily and [PER Vidzeme] province"))
                .containsExactly("the [ORG Diena] daily and [LOC Vidzeme] province");
    }

    @Test
    void namesShipsStormsAndModels() {
        assertThat(
                        read(
                                "The ferry [PER Amber Star] sank in Hurricane [PER Ieva] beside an F-86 [ORG Sabre] and AK-47s ."))
                .containsExactly(
                        "The ferry [MISC Amber Star] sank in Hurricane [EVENT Ieva] beside an [MISC F-86 Sabre] and"
                                + " [MISC AK-47s] .");
    }

    @Test
    void readsAppositions() {
        assertThat(
                        read(
                                "[PER Kalve] , a timber company based in [LOC Riga] , and [PER Aisby] , a small village in [LOC Latvia]"))
                .containsExactly(
                        "[ORG Kalve] , a timber company based in [LOC Riga] , and [LOC Aisby] , a small village in"
                                + " [LOC Latvia]");
    }

    @Test
    void spreadsWhatIsSaidOnceOverTheStory() {
        assertThat(read("[PER Kalve] , a timber company , closed .", "[PER Kalve] said so ."))
                .containsExactly("[ORG Kalve] , a timber company , closed .", "[ORG Kalve] said so .");
        assertThat(read("striker [PER Riga] won .", "in [LOC Riga]"))
                .containsExactly("striker [PER Riga] won .", "in [LOC Riga]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the [MISC Latvian] company and the bank [PER Karl Berg] founded",
                "[PER Karl Berg] , a father of two , and [PER Anna Solvang] , a company lawyer",
                "shares of company N / A",
                "the [ORG G-20] and an U-21 team",
                "the state of [MISC British] farming",
                "carrier costs and ship owners",
                "the carrier [ORG Amber Air]",
                "the army spokesman Lieutenant Colonel [PER Karl Berg]",
            })
    void leavesOtherNamesAlone(String sentence) {
        assertThat(read(sentence)).containsExactly(sentence);
    }

    private static List<String> read(String... sentences) {
        return Bracketed.afterAll(story -> Kinds.mark(story, Models.NATIONS), sentences);
    }
}
