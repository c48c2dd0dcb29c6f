package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void fallsAsModelsDiffer() {
        assertThat(weight(90, 10)).isGreaterThan(weight(80, 20)).isLessThanOrEqualTo(0.4);
        assertThat(weight(80, 20)).isGreaterThan(weight(0, 100));
    }

    @Test
    void staysBetweenItsEnds() {
        assertThat(weight(100_000, 0)).isEqualTo(0.4);
        assertThat(weight(0, 100_000)).isEqualTo(0.12);
    }

    @Test
    void aFewWordsMoveItLittle() {
        assertThat(weight(0, 1)).isBetween(weight(0, 0) - 0.1, weight(0, 0));
        assertThat(weight(1, 0)).isBetween(weight(0, 0), weight(0, 0) + 0.1);
    }

    private static double weight(int same, int differing) {
        Agreement agreement = new Agreement();
        for (int at = 0; at < same; at++) agreement.count(true);
        for (int at = 0; at < differing; at++) agreement.count(false);
        return agreement.weightOfNarrow();
    }
}
