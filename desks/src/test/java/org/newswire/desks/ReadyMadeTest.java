package org.newswire.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyMadeTest {

    private static final List<String> TOP_LEVEL = List.of(
            "01000000",
            "02000000",
            "03000000",
            "04000000",
            "05000000",
            "06000000",
            "07000000",
            "08000000",
            "09000000",
            "10000000",
            "11000000",
            "12000000",
            "13000000",
            "14000000",
            "15000000",
            "16000000",
            "17000000");

    @Test
    void thereIsOneDeskForEveryTopLevelTopic() {
        assertThat(ReadyMade.all())
                .extracting(Desk::query)
                .containsExactlyInAnyOrderElementsOf(
                        TOP_LEVEL.stream().map(code -> "topic:medtop:" + code).toList());
        assertThat(ReadyMade.all())
                .allMatch(Desk::enabled)
                .allSatisfy(desk -> assertThat(desk.description()).isNotEmpty());
    }

    @Test
    void eachWantsWhatIsBelowItsTopic() {
        var item = Items.storm().build(); // an accident at sea

        try (var desks = Desks.of(ReadyMade.all())) {
            assertThat(desks.match(item))
                    .extracting(match -> match.desk().name())
                    .containsExactly("disaster");
        }
    }
}
