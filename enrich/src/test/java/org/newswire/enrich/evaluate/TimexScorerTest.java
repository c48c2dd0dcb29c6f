package org.newswire.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimexScorerTest {

    private static final String TEXT = "It rained on Monday and late Tuesday, for two days, then snowed in May.";

    private final TimexScorer scorer = new TimexScorer();

    @Test
    void nothingIsWrongWithWhatIsTheSame() {
        var monday = span("Monday", "DATE", "2026-11-09");
        assertThat(scorer.add(TEXT, List.of(monday), List.of(monday))).isEmpty();

        var scores = scorer.scores();
        assertThat(scores.strict()).isEqualTo(new Score(1, 1));
        assertThat(scores.value().f1()).isEqualTo(1);
    }

    @Test
    void countsExtentTypeAndValueApart() {
        var gold = List.of(
                span("Monday", "DATE", "2026-11-09"),
                span("late Tuesday", "DATE", "2026-11-10"),
                span("two days", "DURATION", "P2D"),
                span("May", "DATE", "2026-05"));
        var tagged = List.of(
                span("Monday", "DATE", "2026-11-16"),
                span("Tuesday", "TIME", "2026-11-10"),
                span("two days", "DURATION", "P2D"),
                span("rained", "DATE", null));

        assertThat(scorer.add(TEXT, gold, tagged))
                .containsExactly(
                        new TimexMiss(null, tagged.get(3)),
                        new TimexMiss(gold.get(0), tagged.get(0)),
                        new TimexMiss(gold.get(1), tagged.get(1)),
                        new TimexMiss(gold.get(3), null));
        var scores = scorer.scores();
        assertThat(scores.strict()).isEqualTo(new Score(0.5, 0.5));
        assertThat(scores.relaxed()).isEqualTo(new Score(0.75, 0.75));
        assertThat(scores.type().f1()).isCloseTo(0.75 * 2 / 3, within(1e-9));
        assertThat(scores.value().f1()).isCloseTo(0.75 * 2 / 3, within(1e-9));
    }

    @Test
    void matchesEachExpressionOnce() {
        var whole = span("Monday and late Tuesday", "DATE", "2026-11-09");
        var parts = List.of(span("Monday", "DATE", "2026-11-09"), span("late Tuesday", "DATE", "2026-11-10"));

        assertThat(scorer.add(TEXT, List.of(whole), parts))
                .containsExactly(new TimexMiss(whole, parts.get(1)), new TimexMiss(null, parts.get(0)));
        assertThat(scorer.scores().relaxed()).isEqualTo(new Score(0.5, 1));
    }

    @Test
    void whiteSpaceAtTheEndsDoesNotCount() {
        var monday = span("Monday", "DATE", "2026-11-09");
        var wide = new TimexSpan(monday.begin() - 1, monday.end() + 1, "DATE", "2026-11-09", null);

        assertThat(scorer.add(TEXT, List.of(wide), List.of(monday))).isEmpty();
    }

    @Test
    void nothingScoresNothing() {
        assertThat(scorer.scores().relaxed()).isEqualTo(new Score(0, 0));
        assertThat(scorer.scores().value().f1()).isZero();
    }

    private static TimexSpan span(String words, String type, @Nullable String value) {
        var begin = TEXT.indexOf(words);
        return new TimexSpan(begin, begin + words.length(), type, value, null);
    }
}
