package org.newswire.sink.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.sink.store.StoredItem.Header;
import org.newswire.sink.store.StoredItem.Link;
import org.newswire.sink.store.StoredItem.Subject;

/** Reads what the provider said about a version. */
final class HeaderReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String HEADER = """
            SELECT version, CASE WHEN NOT 'MISSING' = ANY (time_flags) THEN version_created END, first_created, priority,
                language, creators, creditline, provider, located, subjects, genres, keywords, usage_terms, copyright,
                links, signals, summary,
                CASE WHEN regions -> 0 ->> 'type' = 'HEADLINE' THEN (regions -> 0 ->> 'end')::integer ELSE 0 END
            FROM item_versions WHERE version_id = ?
            """;

    private HeaderReader() {}

    static Header read(Connection connection, long versionId) throws SQLException {
        try (var statement = connection.prepareStatement(HEADER)) {
            statement.setLong(1, versionId);
            try (var row = statement.executeQuery()) {
                if (!row.next()) throw new SQLException("version " + versionId + " has gone");
                return header(row);
            }
        }
    }

    private static Header header(ResultSet row) throws SQLException {
        return new Header(
                row.getString(1),
                ItemStore.instant(row, 2),
                ItemStore.instant(row, 3),
                row.getObject(4, Integer.class),
                row.getString(5),
                texts(row, 6),
                row.getString(7),
                row.getString(8),
                texts(row, 9),
                list(row.getString(10), Subject[].class),
                texts(row, 11),
                texts(row, 12),
                row.getString(13),
                row.getString(14),
                list(row.getString(15), Link[].class),
                texts(row, 16),
                row.getString(17),
                row.getInt(18));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static <T> List<T> list(@Nullable String json, Class<T[]> type) throws SQLException {
        try {
            return json == null ? List.of() : List.of(JSON.readValue(json, type));
        } catch (JsonProcessingException e) {
            throw new SQLException("item_versions holds JSON that Newswire does not write", e);
        }
    }
}
