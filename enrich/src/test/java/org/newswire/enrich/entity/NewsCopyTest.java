package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewsCopyTest {

    @Test
    void readsTeamsOnlyInStoriesAboutSport() {
        List<String> story = List.of(
                "The port of [LOC Liepaja] beat [LOC Ventspils] by volume for the first time this year .",
                "[LOC Liepaja] won the contract for grain .",
                "Valmiera 4 3 1 0 7 4 10");
        assertThat(read(story.toArray(String[]::new))).isEqualTo(story);
        assertThat(read("SOCCER - LATVIAN LEAGUE", "[LOC Liepaja] beat [LOC Ventspils] .", "Valmiera 4 3 1 0 7 4 10"))
                .containsExactly(
                        "SOCCER - LATVIAN LEAGUE",
                        "[ORG Liepaja] beat [ORG Ventspils] .",
                        "[ORG Valmiera] 4 3 1 0 7 4 10");
    }

    private static List<String> read(String... sentences) {
        return new NewsCopy(Models.GAZETTEER)
                .read(Arrays.stream(sentences).map(Bracketed::line).toList(), Set.of()).stream()
                        .map(Bracketed::write)
                        .toList();
    }
}
