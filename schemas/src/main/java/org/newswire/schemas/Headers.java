package org.newswire.schemas;

import java.util.List;

/**
 * Names of the record headers. Values are UTF-8 text.
 *
 * <p>Source: CloudEvents 1.0.2, Kafka protocol binding, binary mode; W3C Trace Context level 1.
 */
public final class Headers {

    /** CloudEvents version, always {@code 1.0}. */
    public static final String CE_SPECVERSION = "ce_specversion";

    /** Identifies the event within its source. */
    public static final String CE_ID = "ce_id";

    /** What produced the event: {@code /newswire/ingest/<feed>} or {@code /newswire/enrich}. */
    public static final String CE_SOURCE = "ce_source";

    /** Kind of event: {@link CloudEvent#RAW_ITEM} and its siblings. */
    public static final String CE_TYPE = "ce_type";

    /** When the event happened, RFC 3339, UTC. */
    public static final String CE_TIME = "ce_time";

    /** The item id the event is about. */
    public static final String CE_SUBJECT = "ce_subject";

    /** Media type of the value, always {@link CloudEvent#CONTENT_TYPE}. */
    public static final String CONTENT_TYPE = "content-type";

    /** W3C trace context, carried from ingest to the database row. */
    public static final String TRACEPARENT = "traceparent";

    /** All header names, in the order they are written. */
    public static final List<String> ALL =
            List.of(CE_SPECVERSION, CE_ID, CE_SOURCE, CE_TYPE, CE_TIME, CE_SUBJECT, CONTENT_TYPE, TRACEPARENT);

    private Headers() {}
}
