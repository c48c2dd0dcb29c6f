package org.newswire.desks.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.StringJoiner;
import org.newswire.desks.Highlight;

/** Where a query matched, as the header says it: a JSON array on one line, in the order given, as many as there is room. */
final class HighlightsJson {

    /** A header is read with every record, also by those who do not want it. */
    static final int MOST_BYTES = 8 * 1024;

    private static final int LONGEST_TEXT = 200;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private HighlightsJson() {}

    static String of(List<Highlight> highlights) {
        var array = new StringJoiner(",", "[", "]");
        var left = MOST_BYTES - 2;
        for (var highlight : highlights) {
            var json = json(highlight).toString();
            left -= json.getBytes(UTF_8).length + 1;
            if (left < 0) break;
            array.add(json);
        }
        return array.toString();
    }

    private static ObjectNode json(Highlight highlight) {
        return MAPPER.createObjectNode()
                .put("field", highlight.field())
                .put("begin", highlight.begin())
                .put("end", highlight.end())
                .put("text", Beginning.of(highlight.text(), LONGEST_TEXT));
    }
}
