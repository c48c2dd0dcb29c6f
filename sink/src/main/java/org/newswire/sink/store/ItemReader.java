package org.newswire.sink.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.newswire.sink.store.StoredItem.AnnotatorRun;
import org.newswire.sink.store.StoredItem.Content;
import org.newswire.sink.store.StoredItem.Date;
import org.newswire.sink.store.StoredItem.Entity;
import org.newswire.sink.store.StoredItem.Evidence;
import org.newswire.sink.store.StoredItem.Mention;
import org.newswire.sink.store.StoredItem.Topic;
import org.newswire.sink.store.StoredItem.Version;

/** Reads whole items over one connection. */
final class ItemReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CANDIDATES = """
            SELECT item_id, feed, guid, current_version_id, status FROM items
            WHERE item_id = ? OR guid = ? ORDER BY item_id = ? DESC, item_id
            """;
    private static final String VERSIONS = """
            SELECT version, version_created, received_at, stored_at, pub_status, headline, fingerprint
            FROM item_versions WHERE item_id = ?
            ORDER BY order_time DESC, version_number DESC NULLS LAST, raw_offset DESC, version_id DESC
            """;
    private static final String CONTENT = """
            SELECT headline, slugline, byline, dateline, nullif(search_language, 'und'), urgency, embargoed, ed_note, trace_parent, text
            FROM item_versions WHERE version_id = ?
            """;
    private static final String ENTITIES = """
            SELECT position, entity_id, type, subtype, name, salience, roles FROM entities
            WHERE version_id = ? ORDER BY position
            """;
    private static final String MENTIONS = """
            SELECT entity_position, span_begin, span_end, text, confidence FROM mentions
            WHERE version_id = ? ORDER BY entity_position, position
            """;
    private static final String DATES = """
            SELECT span_begin, span_end, text, type, value, earliest, latest FROM dates
            WHERE version_id = ? ORDER BY position
            """;
    private static final String TOPICS = """
            SELECT qcode, name, confidence, evidence, rule, rule_version FROM topics
            WHERE version_id = ? ORDER BY position
            """;
    private static final String ANNOTATORS =
            "SELECT name, annotator_version, status, message FROM annotators WHERE version_id = ? ORDER BY position";

    private final Connection connection;

    ItemReader(Connection connection) {
        this.connection = connection;
    }

    private record Candidate(String itemId, String feed, String guid, long currentVersionId, ItemStatus status) {}

    /** An item id wins over a guid that reads the same. */
    ShowResult show(String guidOrItemId) throws SQLException {
        var candidates = rows(
                CANDIDATES,
                row -> new Candidate(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        ItemStatus.of(row.getString(5))),
                guidOrItemId,
                guidOrItemId,
                guidOrItemId);
        if (candidates.isEmpty()) return new ShowResult.Missing();
        var first = candidates.get(0);
        if (candidates.size() == 1 || first.itemId().equals(guidOrItemId)) return new ShowResult.Found(item(first));
        return new ShowResult.Ambiguous(
                candidates.stream().map(Candidate::itemId).toList());
    }

    private StoredItem item(Candidate item) throws SQLException {
        var isCanceled = item.status() == ItemStatus.CANCELED;
        var versions = rows(
                VERSIONS,
                row -> new Version(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        ItemStatus.of(row.getString(5)),
                        isCanceled ? null : row.getString(6),
                        row.getString(7)),
                item.itemId());
        var content = isCanceled ? null : content(item.currentVersionId());
        return new StoredItem(item.itemId(), item.feed(), item.guid(), item.status(), content, versions);
    }

    private Content content(long versionId) throws SQLException {
        var header = HeaderReader.read(connection, versionId);
        var entities = entities(versionId);
        var dates = rows(DATES, ItemReader::date, versionId);
        var topics = rows(TOPICS, ItemReader::topic, versionId);
        var annotators = rows(
                ANNOTATORS,
                row -> new AnnotatorRun(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                versionId);
        return rows(
                        CONTENT,
                        row -> new Content(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6, Integer.class),
                                ItemStore.instant(row, 7),
                                row.getString(8),
                                row.getString(9),
                                header,
                                row.getString(10),
                                entities,
                                dates,
                                topics,
                                annotators),
                        versionId)
                .get(0);
    }

    private List<Entity> entities(long versionId) throws SQLException {
        var mentions = new ArrayList<List<Mention>>();
        rows(
                MENTIONS,
                row -> {
                    while (mentions.size() <= row.getInt(1)) mentions.add(new ArrayList<>());
                    return mentions.get(row.getInt(1))
                            .add(new Mention(
                                    row.getInt(2), row.getInt(3), row.getString(4), row.getObject(5, Double.class)));
                },
                versionId);
        return rows(
                ENTITIES,
                row -> {
                    var position = row.getInt(1);
                    var own = position < mentions.size() ? mentions.get(position) : List.<Mention>of();
                    return new Entity(
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getDouble(6),
                            texts(row, 7),
                            own);
                },
                versionId);
    }

    private static Date date(ResultSet row) throws SQLException {
        return new Date(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDateTime.class),
                row.getObject(7, LocalDateTime.class));
    }

    private static Topic topic(ResultSet row) throws SQLException {
        return new Topic(
                row.getString(1),
                row.getString(2),
                row.getDouble(3),
                evidence(row.getString(4)),
                row.getString(5),
                row.getString(6));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<Evidence> evidence(String json) throws SQLException {
        try {
            return List.of(JSON.readValue(json, Evidence[].class));
        } catch (JsonProcessingException e) {
            throw new SQLException("topics.evidence is not what Newswire writes", e);
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Row<T> reader, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var row = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (row.next()) rows.add(reader.read(row));
                return rows;
            }
        }
    }
}
