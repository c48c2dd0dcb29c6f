package org.newswire.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;

class DesksTest {

    @Test
    void tellsWhichDesksWantAnItemAndWhere() {
        var ports = new Desk("ports", "", "topic:\"disaster, accident and emergency incident\" place:Ventspils port");
        var riga = new Desk("riga", "", "place:Riga");
        try (var desks = Desks.of(List.of(riga, ports))) {
            var matches = desks.match(Items.storm().build());

            assertThat(matches).extracting(DeskMatch::desk).containsExactly(ports);
            assertThat(matches.get(0).highlights())
                    .containsExactly(
                            new Highlight("topic", 0, 12, "Ferry adrift"),
                            new Highlight("place", 17, 26, "Ventspils"),
                            new Highlight("text", 43, 48, "ports"),
                            new Highlight("text", 79, 84, "ports"));
        }
    }

    @Test
    void wantsNoCanceledItem() {
        var canceled = EnrichedItem.newBuilder(Items.storm().build())
                .setPubStatus(PubStatus.CANCELED)
                .build();

        try (var desks = Desks.of(List.of(new Desk("all", "", "*:*")))) {
            assertThat(desks.match(canceled)).isEmpty();
        }
        assertThat(Desks.explain(new Desk("all", "", "*:*"), canceled).matches())
                .isFalse();
    }

    @Test
    void explainsClauseByClause() {
        var desk = new Desk("ports", "", "(topic:weather OR place:ventspils) AND NOT feed:baltic-press");

        assertThat(Desks.explain(desk, Items.storm().build()).toString())
                .contains("yes  place:ventspils  (found \"Ventspils\" at 17)");
    }
}
