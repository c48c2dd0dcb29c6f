package org.newswire.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;

/**
 * What the contract says about one record header.
 *
 * @param name header name
 * @param meaning what its value is
 * @param example one real value
 */
record HeaderDoc(String name, String meaning, String example) {

    private static final CloudEvent EXAMPLE = new CloudEvent(
            "5f2b1c0a4d7e9f38",
            "/newswire/ingest/baltic-press",
            CloudEvent.RAW_ITEM,
            Instant.parse("2026-11-10T14:32:07.120Z"),
            "baltic-press|bp-2026-11-10-0412",
            TraceParent.parse("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                    .orElseThrow());

    /** What records of desks have in addition. */
    static List<HeaderDoc> ofDesks() {
        return List.of(
                new HeaderDoc(Headers.DESK, "Desk that the record is for.", "baltic-ports"),
                new HeaderDoc(
                        Headers.DESK_VERSION,
                        "Version of the desk's definition by which it was decided.",
                        "1f3a9c0be2d4"),
                new HeaderDoc(
                        Headers.QUERY,
                        "Query that matched, in the words of the desks file; of a long one the beginning.",
                        "text:storm AND place:Ventspils"),
                new HeaderDoc(
                        Headers.HIGHLIGHTS,
                        "Where it matched: a JSON array; begin and end are a span of text, absent where the field is no"
                                + " part of it. At most 8 KiB, the first ones.",
                        "[{\"field\":\"text\",\"begin\":31,\"end\":36,\"text\":\"storm\"}]"),
                new HeaderDoc(
                        Headers.REASON,
                        "Why the item leaves the desk: no-longer-matches, canceled or desk-removed.",
                        Headers.CANCELED));
    }

    /** What every record has, in the order it is written. */
    static List<HeaderDoc> all() {
        var values = EXAMPLE.headers();
        return Headers.ALL.stream()
                .map(name -> new HeaderDoc(name, meaning(name), new String(values.get(name), UTF_8)))
                .toList();
    }

    private static String meaning(String name) {
        return switch (name) {
            case Headers.CE_SPECVERSION -> "Version of CloudEvents.";
            case Headers.CE_ID -> "Identifies the event within its source; the same input gives the same id.";
            case Headers.CE_SOURCE ->
                "What produced the event: /newswire/ingest/<feed>, /newswire/enrich, or for removals"
                        + " /newswire/desks/<desk>.";
            case Headers.CE_TYPE -> "Kind of event; one per record type, see Topics.";
            case Headers.CE_TIME -> "When the event happened, RFC 3339, UTC.";
            case Headers.CE_SUBJECT -> "Item id that the event is about.";
            case Headers.CONTENT_TYPE -> "Media type of the value.";
            case Headers.TRACEPARENT -> "W3C trace context: one trace from ingest to the database row.";
            default -> throw new IllegalArgumentException("header " + name + " has no description");
        };
    }
}
