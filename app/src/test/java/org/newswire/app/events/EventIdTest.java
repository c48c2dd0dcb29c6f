package org.newswire.app.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {

    @Test
    void isReadAsItIsWritten() {
        var id = new EventId(Map.of(10, 4L, 2, 17L));

        assertThat(id).hasToString("2:17,10:4");
        assertThat(EventId.parse("2:17,10:4")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "17", "a:1", "1:", ":1", "1:-1", "1:2,", "1:2;3:4", "1:99999999999999999999", "999999:1"})
    void isNothingElse(String text) {
        assertThat(EventId.parse(text)).isEmpty();
    }
}
