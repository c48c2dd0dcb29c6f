package org.newswire.desks.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.desks.Highlight;

class HighlightsJsonTest {

    @Test
    void saysFieldPlaceAndText() {
        var storm = new Highlight("text", 31, 36, "\"Sturm\"\n");

        assertThat(HighlightsJson.of(List.of(storm)))
                .isEqualTo("[{\"field\":\"text\",\"begin\":31,\"end\":36,\"text\":\"\\\"Sturm\\\"\\n\"}]");
        assertThat(HighlightsJson.of(List.of())).isEqualTo("[]");
    }

    @Test
    void hasAsManyAsThereIsRoomFor() throws Exception {
        var wide = new Highlight("text", 0, 400, "š😀".repeat(150));
        var json = HighlightsJson.of(Collections.nCopies(100, wide));

        assertThat(json.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(HighlightsJson.MOST_BYTES);
        var array = new ObjectMapper().readTree(json);
        assertThat(array).hasSizeGreaterThan(5);
        assertThat(array.get(0).get("text").asText())
                .startsWith("š😀")
                .endsWith("…")
                .hasSizeLessThan(205);
    }
}
