package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstWordsTest {

    @Test
    void takesFirstWordForTheOrganisation() {
        assertThat(read(
                        "[ORG Kvarts Semiconductor] was sold .",
                        "Shares in Kvarts rose .",
                        "The Kvarts board met .",
                        "[LOC Kvarts] made chips ."))
                .containsExactly(
                        "[ORG Kvarts Semiconductor] was sold .",
                        "Shares in [ORG Kvarts] rose .",
                        "The [ORG Kvarts] board met .",
                        "[ORG Kvarts] made chips .");
    }

    @Test
    void leavesAloneWhatIsAlsoPlacePersonOrCommonWord() {
        assertThat(read("[ORG Bergen Trams] was sold .", "[LOC Bergen] said no ."))
                .contains("[LOC Bergen] said no .");
        assertThat(read(
                        "[ORG Hansnes Trams] was sold .",
                        "[LOC Hansnes] said no .",
                        "She left for the mayor of Hansnes ."))
                .contains("[LOC Hansnes] said no .");
        assertThat(read("[ORG Amber Foods] was sold .", "The amber is old .", "She saw Amber melt ."))
                .contains("She saw Amber melt .");
        assertThat(read("[ORG Kalve Foods] was sold .", "[PER Ada Kalve] left .", "He saw Kalve there ."))
                .contains("He saw Kalve there .");
        assertThat(Bracketed.afterAll(
                        story -> FirstWords.mark(story, Set.of("Kalve"), Models.GAZETTEER),
                        "[ORG Kalve Foods] was sold .",
                        "He saw Kalve there ."))
                .contains("He saw Kalve there .");
    }

    private static List<String> read(String... sentences) {
        return Bracketed.afterAll(story -> FirstWords.mark(story, Set.of(), Models.GAZETTEER), sentences);
    }
}
