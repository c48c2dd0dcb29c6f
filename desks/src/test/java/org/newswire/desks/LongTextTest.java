package org.newswire.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that repeat themselves endlessly, and queries that look for the repetition. They end, and highlights are few. */
class LongTextTest {

    private static final String SAME = "port ".repeat(60_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "port",
                "por*",
                "por*o*r*t* OR port",
                "porx~1",
                "\"port port port port\"",
                "\"port port port port port port port port\"~100"
            })
    void findsRepetitions(String query) {
        var item = Items.item("Ports", SAME).build();

        try (var desks = Desks.of(List.of(new Desk("desk", "", query)))) {
            var matches = desks.match(item);

            assertThat(matches).hasSize(1);
            assertThat(matches.get(0).highlights()).hasSize(DeskMatch.MOST_HIGHLIGHTS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"poro*o*o*o*o*o*o*o*o*z", "\"port ship\"~100", "portt~1 -port"})
    void doesNotFindWhatIsNotThere(String query) {
        var item = Items.item("Ports", SAME + "o".repeat(50_000)).build();

        try (var desks = Desks.of(List.of(new Desk("desk", "", query)))) {
            assertThat(desks.match(item)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"after", "\"port after\""})
    void readsAsMuchAsTheAnnotatorsDo(String query) {
        var item = Items.item("Ports", SAME + "after").build();

        try (var desks = Desks.of(List.of(new Desk("desk", "", query)))) {
            assertThat(desks.match(item)).isEmpty();
        }
    }
}
