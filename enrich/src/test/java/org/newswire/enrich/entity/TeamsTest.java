package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeamsTest {

    @Test
    void tellsTeamsFromTheirTowns() {
        assertThat(read(
                        "A late goal gave [LOC Liepaja] the league title .",
                        "[LOC Liepaja] beat [LOC Jelgava] in [LOC Riga] .",
                        "The striker , born in [LOC Jelgava] , joined from a club in [LOC Liepaja] , [LOC Latvia] ."))
                .containsExactly(
                        "A late goal gave [ORG Liepaja] the league title .",
                        "[ORG Liepaja] beat [ORG Jelgava] in [LOC Riga] .",
                        "The striker , born in [LOC Jelgava] , joined from a club in [LOC Liepaja] , [LOC Latvia] .");
    }

    @Test
    void keepsNationsPlaces() {
        List<String> story =
                List.of("[LOC Japan] beat [LOC Syria] 2-1 .", "The striker scored the goal late in the match .");
        assertThat(read(story.toArray(String[]::new))).isEqualTo(story);
    }

    @Test
    void makesNationsPlaces() {
        assertThat(read("[LOC Latvia] beat [ORG El Salvador] 2-1 ."))
                .containsExactly("[LOC Latvia] beat [LOC El Salvador] 2-1 .");
    }

    @Test
    void readsTables() {
        assertThat(read(
                        "League results and standings",
                        "[PER Kalve] 2 [LOC Jelgava] 0",
                        "[LOC Ventspils] 12 8 3 1 25 30 26",
                        "Next matches"))
                .contains("[ORG Kalve] 2 [ORG Jelgava] 0", "[ORG Ventspils] 12 8 3 1 25 30 26");
    }

    @Test
    void takesNoPlayerForTeam() {
        List<String> story = List.of(
                "[PER Karl Berg] 2 [PER Anna Solvang] 0",
                "In the second match [PER Berg] beat [PER Solvang] , the champion .",
                "[PER Berg] 6 6 4 1");
        assertThat(read(story.toArray(String[]::new))).isEqualTo(story);
    }

    @Test
    void takesNoGolferForTeam() {
        List<String> story =
                List.of("Scores after the second round", "[PER Berg] 71 73", "[PER Kalve] 3 5 0 320 148 64.00");
        assertThat(read(story.toArray(String[]::new))).isEqualTo(story);
        assertThat(read("[PER Kalve] 12 8 3 1 25 30 26")).containsExactly("[ORG Kalve] 12 8 3 1 25 30 26");
    }

    @Test
    void leavesPeoplesAlone() {
        List<String> story =
                List.of("[MISC Latvian] coach", "The [MISC Latvian] players won the match , a league record .");
        assertThat(read(story.toArray(String[]::new))).isEqualTo(story);
    }

    private static List<String> read(String... sentences) {
        return Bracketed.afterAll(story -> Teams.mark(story, Models.NATIONS), sentences);
    }
}
