package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;

/** Rows of {@code item_versions}. */
final class VersionRows {

    private static final String[] COLUMNS = {
        "version_id",
        "item_id",
        "fingerprint",
        "feed",
        "guid",
        "version",
        "version_created",
        "time_flags",
        "first_created",
        "received_at",
        "enriched_at",
        "pub_status",
        "embargoed",
        "urgency",
        "priority",
        "language",
        "detected_language",
        "search_language",
        "headline",
        "slugline",
        "byline",
        "creators",
        "dateline",
        "creditline",
        "provider",
        "located",
        "subjects",
        "genres",
        "keywords",
        "ed_note",
        "usage_terms",
        "copyright",
        "links",
        "signals",
        "summary",
        "problems",
        "raw_topic",
        "raw_partition",
        "raw_offset",
        "trace_parent",
        "text",
        "regions",
        "sentences"
    };

    // ISO 639-2 and BCP 47 for a language that is not known.
    private static final String UNDETERMINED = "und";

    private VersionRows() {}

    static void insert(Connection connection, List<NumberedVersion> versions) throws SQLException {
        try (var rows = new RowBatch(connection, "item_versions", COLUMNS)) {
            for (var version : versions) {
                bindIdentity(rows, version.versionId(), version.item());
                bindTimes(rows, version.item());
                bindLanguages(rows, version.item());
                bindHeader(rows, version.item());
                bindOrigin(rows, version.item(), version.traceParent());
                bindText(rows, version.item());
                rows.endRow();
            }
            rows.send();
        }
    }

    /** Deletes versions and everything found in them. */
    static void delete(Connection connection, List<Long> versionIds) throws SQLException {
        if (versionIds.isEmpty()) return;
        try (var statement = connection.prepareStatement("DELETE FROM item_versions WHERE version_id = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", versionIds.toArray()));
            statement.executeUpdate();
        }
    }

    private static void bindIdentity(RowBatch rows, long versionId, EnrichedItem item) throws SQLException {
        rows.number(versionId)
                .text(item.getItemId())
                .text(item.getFingerprint())
                .text(item.getFeed())
                .text(item.getGuid());
    }

    private static void bindTimes(RowBatch rows, EnrichedItem item) throws SQLException {
        rows.text(item.getVersion())
                .instant(item.getVersionCreated())
                .texts(item.getTimeFlags().stream().map(Enum::name).toList())
                .instant(item.getFirstCreated())
                .instant(item.getReceivedAt())
                .instant(item.getEnrichedAt())
                .text(item.getPubStatus().name())
                .instant(item.getEmbargoed())
                .optionalNumber(item.getUrgency())
                .optionalNumber(item.getPriority());
    }

    private static void bindLanguages(RowBatch rows, EnrichedItem item) throws SQLException {
        rows.text(item.getLanguage()).text(item.getDetectedLanguage()).text(searchLanguage(item));
    }

    private static void bindHeader(RowBatch rows, EnrichedItem item) throws SQLException {
        rows.text(item.getHeadline())
                .text(item.getSlugline())
                .text(item.getByline())
                .texts(item.getCreators())
                .text(item.getDateline())
                .text(item.getCreditline())
                .text(item.getProvider())
                .texts(item.getLocated())
                .json(Json.subjects(item.getSubjects()))
                .texts(item.getGenres())
                .texts(item.getKeywords())
                .text(item.getEdNote())
                .text(item.getUsageTerms())
                .text(item.getCopyright())
                .json(Json.links(item.getLinks()))
                .texts(item.getSignals())
                .text(item.getSummary())
                .json(Json.problems(item.getProblems()));
    }

    private static void bindOrigin(RowBatch rows, EnrichedItem item, @Nullable String traceParent) throws SQLException {
        rows.text(item.getRawTopic())
                .number(item.getRawPartition())
                .number(item.getRawOffset())
                .text(traceParent);
    }

    private static void bindText(RowBatch rows, EnrichedItem item) throws SQLException {
        rows.text(item.getText()).json(Json.regions(item.getRegions())).json(Json.sentences(item.getSentences()));
    }

    // BCP 47: the primary subtag comes first and ends at a hyphen.
    private static String searchLanguage(EnrichedItem item) {
        if (item.getDetectedLanguage() != null) return item.getDetectedLanguage();
        var declared = item.getLanguage();
        return declared == null ? UNDETERMINED : declared.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
