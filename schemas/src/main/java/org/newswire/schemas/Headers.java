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

    /**
     * What produced the event: {@code /newswire/ingest/<feed>}, {@code /newswire/enrich} or, when an item leaves a desk,
     * {@code /newswire/desks/<desk>}.
     */
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

    /** What every record has, in the order it is written. */
    public static final List<String> ALL =
            List.of(CE_SPECVERSION, CE_ID, CE_SOURCE, CE_TYPE, CE_TIME, CE_SUBJECT, CONTENT_TYPE, TRACEPARENT);

    /** Desk that the record is for. */
    public static final String DESK = "newswire-desk";

    /** Version of the desk's definition by which it was decided. */
    public static final String DESK_VERSION = "newswire-desk-version";

    /** Query that matched, in the words of the desks file. */
    public static final String QUERY = "newswire-query";

    /** Where it matched: a JSON array of field, begin, end and text. */
    public static final String HIGHLIGHTS = "newswire-highlights";

    /** Why an item leaves a desk: {@link #NO_LONGER_MATCHES}, {@link #CANCELED} or {@link #DESK_REMOVED}. */
    public static final String REASON = "newswire-reason";

    /** A newer version of the item, or a newer definition of the desk, does not match. */
    public static final String NO_LONGER_MATCHES = "no-longer-matches";

    /** The provider withdrew the item. */
    public static final String CANCELED = "canceled";

    /** The desk is no longer defined, and the item has changed since. */
    public static final String DESK_REMOVED = "desk-removed";

    /** What an item on a desk's topic has in addition to {@link #ALL}. */
    public static final List<String> OF_DESK_ITEM = List.of(DESK, DESK_VERSION, QUERY, HIGHLIGHTS);

    /** What a removal from a desk has in addition to {@link #ALL}. */
    public static final List<String> OF_DESK_REMOVAL = List.of(DESK, DESK_VERSION, REASON);

    private Headers() {}
}
