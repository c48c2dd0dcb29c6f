package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SportTest {

    @Test
    void tellsByHeadline() {
        assertThat(isSport("CYCLING - AMBER TOUR RESULTS .")).isTrue();
        assertThat(isSport("Soccer-Liepaja sign Berg")).isTrue();
        assertThat(isSport("Golf course plan dropped")).isFalse();
    }

    @Test
    void tellsByWords() {
        assertThat(isSport("The striker scored a late goal in the match .")).isTrue();
        assertThat(isSport("Shares scored a gain and the coach company lost its title to the land .", "x ".repeat(200)))
                .isFalse();
        assertThat(isSport()).isFalse();
    }

    private static boolean isSport(String... sentences) {
        return Sport.isAbout(
                Arrays.stream(sentences).map(Bracketed::line).map(Marking::new).toList());
    }
}
