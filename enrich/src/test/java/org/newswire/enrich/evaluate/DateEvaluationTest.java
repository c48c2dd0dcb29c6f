package org.newswire.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.temporal.DateAnnotator;

final class DateEvaluationTest {

    @Test
    void givesSpansInCodePointsOfTheTextAsItWas() {
        var text =
                "  \uD83D\uDE00 Zo\u00eb   said &quot;no&quot;\r\n on\u00a0 Nov.  10,  2026.\r\n\r\nIt rained on Monday.";
        var evaluation = new DateEvaluation(new DateAnnotator());

        var found = evaluation.tag(text, Instant.parse("2026-11-12T00:00:00Z"));

        assertThat(found).extracting(TimexSpan::value).containsExactly("2026-11-10", "2026-11-09");
        assertThat(found)
                .extracting(span -> new String(text.codePoints().toArray(), span.begin(), span.end() - span.begin()))
                .containsExactly("Nov.  10,  2026", "Monday");
        assertThat(evaluation.documents()).isEqualTo(1);
        assertThat(evaluation.tokens()).isGreaterThan(10);
    }
}
