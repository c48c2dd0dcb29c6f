package org.newswire.runtime.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.newswire.schemas.CloudEvent;
import org.newswire.schemas.TraceParent;

/** The contract's headers on Kafka records. */
public final class RecordHeaders {

    private RecordHeaders() {}

    /** Writes the event's headers, in place of earlier ones of the same names. */
    public static void write(CloudEvent event, Headers headers) {
        event.headers().forEach((name, value) -> headers.remove(name).add(name, value));
    }

    /** The trace that a record belongs to; empty when it has none or an unreadable one. */
    public static Optional<TraceParent> traceParent(Headers headers) {
        return text(headers, org.newswire.schemas.Headers.TRACEPARENT).flatMap(TraceParent::parse);
    }

    /** The last header of a name as text. */
    public static Optional<String> text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), UTF_8));
    }

    /** All headers by name; of several with one name the last, those without a value left out. */
    public static Map<String, byte[]> toMap(Headers headers) {
        var map = new HashMap<String, byte[]>();
        for (var header : headers) if (header.value() != null) map.put(header.key(), header.value());
        return map;
    }
}
