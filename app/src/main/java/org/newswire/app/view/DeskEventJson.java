package org.newswire.app.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.schemas.Headers;

/** What happens on a desk as JSON, one object on one line. */
public final class DeskEventJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DeskEventJson() {}

    /**
     * An item on a desk: the desk, why it matches, and the item as {@code show --format json} gives it, with this version
     * alone.
     *
     * @param header gives the text of a record header
     */
    public static String item(String desk, EnrichedItem item, Function<String, Optional<String>> header) {
        var json = about(desk, header);
        json.put("query", text(header, Headers.QUERY));
        header.apply(Headers.HIGHLIGHTS).ifPresent(highlights -> json.set("highlights", read(highlights)));
        var stored = Json.tree(StoredItemMapper.stored(item, text(header, Headers.TRACEPARENT)));
        stored.withArray("versions").forEach(version -> ((ObjectNode) version).remove("storedAt"));
        json.set("item", stored);
        return json.toString();
    }

    /** An item that has left a desk: the desk, the item id and the reason. */
    public static String removal(String desk, String itemId, Function<String, Optional<String>> header) {
        return about(desk, header)
                .put("itemId", itemId)
                .put("reason", text(header, Headers.REASON))
                .toString();
    }

    private static ObjectNode about(String desk, Function<String, Optional<String>> header) {
        return MAPPER.createObjectNode().put("desk", desk).put("deskVersion", text(header, Headers.DESK_VERSION));
    }

    private static @Nullable String text(Function<String, Optional<String>> header, String name) {
        return header.apply(name).orElse(null);
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
