package org.newswire.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({"500 ms,PT0.5S", "30s,PT30S", "5 min,PT5M", "5m,PT5M", "2 H,PT2H", "30 d,PT720H", "PT1H30M,PT1H30M"})
    void readsDurations(String text, Duration expected) {
        assertThat(Quantity.duration(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "ms", "-5 s", "5 weeks", "1.5 s", "P1Y", "9999999999999 ms"})
    void refusesWhatIsNoDuration(String text) {
        assertThatThrownBy(() -> Quantity.duration(text)).hasMessageStartingWith("a duration");
    }

    @Test
    void readsSizes() {
        assertThat(Quantity.bytes("4 MiB")).isEqualTo(4 * 1024 * 1024);
        assertThat(Quantity.bytes("512kib")).isEqualTo(512 * 1024);
        assertThat(Quantity.bytes("1000")).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "4 MB", "2 GiB", "-1", "999999999999 GiB"})
    void refusesWhatIsNoSize(String text) {
        assertThatThrownBy(() -> Quantity.bytes(text)).hasMessageStartingWith("a size");
    }
}
