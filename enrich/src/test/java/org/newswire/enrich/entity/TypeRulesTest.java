package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeRulesTest {

    @Test
    void dropsDatesAndAmounts() {
        assertThat(TypeRules.refine(Entity.Type.MISC, List.of("Tuesday"))).isEmpty();
        assertThat(TypeRules.refine(Entity.Type.MISC, List.of("Nov.", "10", "GMT")))
                .isEmpty();
        assertThat(TypeRules.refine(Entity.Type.ORGANISATION, List.of("90", "million")))
                .isEmpty();
    }

    @Test
    void keepsPersonNamedLikeAMonth() {
        assertThat(TypeRules.refine(Entity.Type.PERSON, List.of("May"))).contains(Entity.Type.PERSON);
        assertThat(TypeRules.refine(Entity.Type.PERSON, List.of("Karl", "Law"))).contains(Entity.Type.PERSON);
    }

    @Test
    void tellsEvents() {
        assertThat(TypeRules.refine(Entity.Type.MISC, List.of("Danube", "Cup"))).contains(Entity.Type.EVENT);
        assertThat(TypeRules.refine(Entity.Type.MISC, List.of("Storm", "Ieva"))).contains(Entity.Type.EVENT);
        assertThat(TypeRules.refine(Entity.Type.MISC, List.of("World", "War", "II")))
                .contains(Entity.Type.EVENT);
        assertThat(TypeRules.refine(Entity.Type.MISC, List.of("Latvian"))).contains(Entity.Type.MISC);
    }

    @Test
    void tellsPrizeFromPersonItIsNamedAfter() {
        assertThat(TypeRules.refine(Entity.Type.PERSON, List.of("Aurelia", "Brandt", "Prize")))
                .contains(Entity.Type.MISC);
    }
}
