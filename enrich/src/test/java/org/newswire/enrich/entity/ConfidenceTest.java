package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static final List<String> SENTENCE =
            List.of("Marta", "Ozola", "of", "Baltic", "Rail", "met", "envoys", "in", "Tallinn", ".");
    private static final Reading READING = Models.TAGGER.read(List.of(SENTENCE)).get(0);

    @Test
    void isHighWhereModelsAreSure() {
        assertThat(confidence(0, 2).as(Entity.Type.PERSON)).isBetween(0.7, 1.0);
        assertThat(confidence(8, 9).as(Entity.Type.LOCATION)).isBetween(0.7, 1.0);
    }

    @Test
    void fallsWithAnotherType() {
        Confidence confidence = confidence(0, 2);
        assertThat(confidence.as(Entity.Type.ORGANISATION)).isLessThan(confidence.as(Entity.Type.PERSON));
    }

    @Test
    void eventsAreMiscellaneousToTheModels() {
        assertThat(confidence(3, 5).as(Entity.Type.EVENT))
                .isEqualTo(confidence(3, 5).as(Entity.Type.MISC));
    }

    @Test
    void namesThatModelsDidNotFindAreBelievedAsTheRulesAre() {
        assertThat(confidence(4, 5).as(Entity.Type.ORGANISATION))
                .isEqualTo(confidence(1, 2).as(Entity.Type.PERSON))
                .isLessThan(Confidence.OF_COPY.as(Entity.Type.LOCATION));
    }

    private static Confidence confidence(int begin, int end) {
        return Confidence.of(new TaggedName(begin, end, Entity.Type.MISC), READING);
    }
}
