package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ConfidenceTest {

    private static final MediaTopics TOPICS = MediaTopics.load();

    @Property(tries = 500)
    void growsWithPointsAndProminence(
            @ForAll @DoubleRange(min = 0.01, max = 500) double points,
            @ForAll @DoubleRange(min = 0.01, max = 500) double more,
            @ForAll @DoubleRange(min = 0, max = 1) double prominence,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        for (var code : List.of("15000000", "20001065")) {
            double confidence = confidence(code, points, prominence);
            assertThat(confidence).isBetween(0.0, 1.0);
            assertThat(confidence(code, points + more, prominence)).isGreaterThanOrEqualTo(confidence);
            assertThat(confidence(code, points, Math.max(prominence, other))).isGreaterThanOrEqualTo(confidence);
        }
    }

    private static double confidence(String code, double points, double prominence) {
        var rule =
                new TopicRule("sport/any", TOPICS.find(code).orElseThrow(), List.of(), List.of(), List.of(), List.of());
        return Confidence.of(new RuleScore(rule, "00000000", points, prominence, List.of()));
    }
}
