package org.newswire.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers of one record, as CloudEvents binary mode spells them.
 *
 * @param id identifies the event within its source; the same input gives the same id
 * @param source URI reference of the producer
 * @param type reverse-DNS name of the kind of event
 * @param time when the event happened
 * @param subject item id
 * @param trace trace context
 */
public record CloudEvent(String id, String source, String type, Instant time, String subject, TraceParent trace) {

    public static final String RAW_ITEM = "org.newswire.item.received";
    public static final String ENRICHED_ITEM = "org.newswire.item.enriched";
    public static final String ITEM_REMOVED = "org.newswire.item.removed";
    public static final String DEAD_LETTER = "org.newswire.item.refused";
    public static final String RECEIPT = "org.newswire.item.receipted";
    public static final String CONTENT_TYPE = "application/vnd.confluent.avro";

    private static final String SPEC_VERSION = "1.0";

    /** The headers by name, in the order of {@link Headers#ALL}. */
    public Map<String, byte[]> headers() {
        var headers = new LinkedHashMap<String, byte[]>();
        headers.put(Headers.CE_SPECVERSION, SPEC_VERSION.getBytes(UTF_8));
        headers.put(Headers.CE_ID, id.getBytes(UTF_8));
        headers.put(Headers.CE_SOURCE, source.getBytes(UTF_8));
        headers.put(Headers.CE_TYPE, type.getBytes(UTF_8));
        headers.put(Headers.CE_TIME, time.toString().getBytes(UTF_8));
        headers.put(Headers.CE_SUBJECT, subject.getBytes(UTF_8));
        headers.put(Headers.CONTENT_TYPE, CONTENT_TYPE.getBytes(UTF_8));
        headers.put(Headers.TRACEPARENT, trace.toString().getBytes(UTF_8));
        return headers;
    }
}
