package org.newswire.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples and refusals of W3C Trace Context level 1, sections 3.2.2 to 3.2.4 (W3C Document License). */
class TraceParentTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";

    @Test
    void readsTheExamplesOfTheSpecification() {
        assertThat(TraceParent.parse("00-" + TRACE + "-" + PARENT + "-01"))
                .contains(new TraceParent(TRACE, PARENT, true));
        assertThat(TraceParent.parse("00-" + TRACE + "-" + PARENT + "-00"))
                .contains(new TraceParent(TRACE, PARENT, false));
    }

    @Test
    void readsOnlyTheSampledBitOfTheFlags() {
        assertThat(TraceParent.parse("00-" + TRACE + "-" + PARENT + "-fe")
                        .orElseThrow()
                        .sampled())
                .isFalse();
        assertThat(TraceParent.parse("00-" + TRACE + "-" + PARENT + "-ff")
                        .orElseThrow()
                        .sampled())
                .isTrue();
    }

    @Test
    void readsLaterVersionsWithFieldsAppended() {
        assertThat(TraceParent.parse("cc-" + TRACE + "-" + PARENT + "-01-what-the-future-will-be-like"))
                .contains(new TraceParent(TRACE, PARENT, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "ff-" + TRACE + "-" + PARENT + "-01",
                "00-" + TRACE + "-" + PARENT + "-01-",
                "00-" + TRACE + "-" + PARENT + "-01-extra",
                "00-" + TRACE + "-" + PARENT,
                "00-00000000000000000000000000000000-" + PARENT + "-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-" + PARENT + "-01",
                "00-" + TRACE + "-" + PARENT + "-0",
                " 00-" + TRACE + "-" + PARENT + "-01",
            })
    void refusesWhatIsNotATraceparent(String header) {
        assertThat(TraceParent.parse(header)).isEmpty();
    }

    @Test
    void nextStepKeepsTheTrace() {
        var first = TraceParent.start(new Random(1));
        var second = first.next(new Random(2));
        assertThat(second.traceId()).isEqualTo(first.traceId());
        assertThat(second.parentId()).isNotEqualTo(first.parentId());
        assertThat(second.sampled()).isEqualTo(first.sampled());
    }

    @Test
    void cannotBeMadeOfWrongIds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TraceParent("0".repeat(32), PARENT, true))
                .withMessageContaining("not all zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TraceParent(TRACE, "xyz", true))
                .withMessageContaining("parent id \"xyz\"");
    }
}
