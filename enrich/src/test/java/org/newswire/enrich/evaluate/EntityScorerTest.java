package org.newswire.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EntityScorerTest {

    private final EntityScorer scorer = new EntityScorer();

    @Test
    void nothingIsWrongWithWhatIsTheSame() {
        assertThat(add("B-PER I-PER O B-ORG", "B-PER I-PER O B-ORG")).isEmpty();

        assertThat(scorer.scores().all()).isEqualTo(new Score(1, 1));
        assertThat(scorer.scores().types()).containsOnlyKeys(EntityScorer.TYPES);
    }

    @Test
    void tellsMissedExtraTypeAndExtentApart() {
        assertThat(add("B-PER I-PER O B-ORG O B-LOC O O O", "B-PER O O B-LOC O O O B-MISC I-MISC"))
                .containsExactly(
                        new EntityMiss(new Chunk(0, 2, "PER"), new Chunk(0, 1, "PER")),
                        new EntityMiss(new Chunk(3, 4, "ORG"), new Chunk(3, 4, "LOC")),
                        new EntityMiss(new Chunk(5, 6, "LOC"), null),
                        new EntityMiss(null, new Chunk(7, 9, "MISC")));
        assertThat(scorer.scores().all()).isEqualTo(new Score(0, 0));
    }

    @Test
    void countsByTypeAndWithoutMisc() {
        add("B-PER O B-MISC", "B-PER O B-ORG");
        add("B-PER B-ORG O", "O B-ORG O");

        var scores = scorer.scores();
        assertThat(scores.gold()).isEqualTo(4);
        assertThat(scores.predicted()).isEqualTo(3);
        assertThat(scores.types())
                .containsEntry("PER", new Score(1, 0.5))
                .containsEntry("ORG", new Score(0.5, 1))
                .containsEntry("LOC", new Score(0, 0))
                .containsEntry("MISC", new Score(0, 0));
        assertThat(scores.all()).isEqualTo(Score.of(2, 3, 4));
        assertThat(scores.withoutMisc()).isEqualTo(Score.of(2, 3, 3));
    }

    @Test
    void pairsEachNameOnce() {
        assertThat(add("B-LOC I-LOC I-LOC", "B-LOC O B-LOC"))
                .containsExactly(
                        new EntityMiss(new Chunk(0, 3, "LOC"), new Chunk(0, 1, "LOC")),
                        new EntityMiss(null, new Chunk(2, 3, "LOC")));
    }

    @Test
    void refusesTagsOfAnotherSentence() {
        assertThatThrownBy(() -> add("O O", "O")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<EntityMiss> add(String gold, String predicted) {
        return scorer.add(List.of(gold.split(" ")), List.of(predicted.split(" ")));
    }
}
