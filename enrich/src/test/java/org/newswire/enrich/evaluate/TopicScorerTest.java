package org.newswire.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TopicScorerTest {

    private static final TopicPrediction SPORT = new TopicPrediction("medtop:15000000", 0.9);
    private static final TopicPrediction POLITICS = new TopicPrediction("medtop:11000000", 0.6);
    private static final TopicPrediction WEATHER = new TopicPrediction("medtop:17000000", 0.95);

    private final TopicScorer scorer = new TopicScorer(Set.of(SPORT.qcode(), POLITICS.qcode()));

    @Test
    void topicsOutsideTheConceptsDoNotCount() {
        assertThat(scorer.add(Set.of(SPORT.qcode()), List.of(WEATHER, SPORT))).isEmpty();

        var scores = scorer.scores();
        assertThat(scores.micro()).isEqualTo(new Score(1, 1));
        assertThat(scores.top1()).isEqualTo(1);
    }

    @Test
    void listsWhatIsMissedAndExtra() {
        assertThat(scorer.add(Set.of(POLITICS.qcode()), List.of(SPORT)))
                .containsExactly(new TopicMiss(POLITICS.qcode(), null), new TopicMiss(SPORT.qcode(), 0.9));
    }

    @Test
    void scoresOverTopicsAndOverConcepts() {
        scorer.add(Set.of(SPORT.qcode()), List.of(SPORT, POLITICS));
        scorer.add(Set.of(SPORT.qcode()), List.of(SPORT));
        scorer.add(Set.of(POLITICS.qcode()), List.of(SPORT, POLITICS));
        scorer.add(Set.of(SPORT.qcode(), POLITICS.qcode()), List.of(WEATHER));
        scorer.add(Set.of(), List.of());

        var scores = scorer.scores();
        assertThat(scores.concepts()).isEqualTo(2);
        assertThat(scores.gold()).isEqualTo(5);
        assertThat(scores.predicted()).isEqualTo(5);
        assertThat(scores.micro()).isEqualTo(new Score(0.6, 0.6));
        assertThat(scores.macro().precision()).isCloseTo((2 / 3.0 + 1 / 2.0) / 2, within(1e-9));
        assertThat(scores.macro().recall()).isCloseTo((2 / 3.0 + 1 / 2.0) / 2, within(1e-9));
        assertThat(scores.macroF1()).isCloseTo((2 / 3.0 + 1 / 2.0) / 2, within(1e-9));
        assertThat(scores.top1()).as("of four articles with an expected topic").isEqualTo(0.5);
        assertThat(scores.coverage()).as("of five articles").isEqualTo(0.6);
    }

    @Test
    void nothingScoresNothing() {
        var scores = new TopicScorer(Set.of()).scores();

        assertThat(scores.micro()).isEqualTo(new Score(0, 0));
        assertThat(scores.macroF1()).isZero();
        assertThat(scores.top1()).isZero();
    }
}
