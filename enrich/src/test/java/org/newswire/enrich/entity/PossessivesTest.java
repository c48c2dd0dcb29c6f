package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossessivesTest {

    @Test
    void partsOwnerAndOwned() {
        assertThat(read("[ORG Latvia 's Supreme Harbour Council] met"))
                .containsExactly("[LOC Latvia] 's [ORG Supreme Harbour Council] met");
        assertThat(read("[PER Berg] left .", "[ORG Berg 's Front of Harbours] won"))
                .containsExactly("[PER Berg] left .", "[PER Berg] 's [ORG Front of Harbours] won");
    }

    @Test
    void cutsOffCountryWhoseNeighboursAreMeant() {
        assertThat(read("the [ORG Harbour Council of Latvia] 's neighbouring countries"))
                .containsExactly("the [ORG Harbour Council] of [LOC Latvia] 's neighbouring countries");
        assertThat(read("the [ORG Bank of Latvia] 's governor"))
                .containsExactly("the [ORG Bank of Latvia] 's governor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ORG Berg 's Bakery] opened",
                "[ORG Berg 's]",
                "[MISC Latvia 's Children] is a film",
                "[LOC King 's Cross] station",
                "[PER Berg] founded [ORG Berg 's Timber Ltd]",
            })
    void leavesOneNameWhole(String sentence) {
        assertThat(read(sentence)).containsExactly(sentence);
    }

    private static List<String> read(String... sentences) {
        return Bracketed.afterAll(story -> Possessives.mark(story, Models.NATIONS), sentences);
    }
}
