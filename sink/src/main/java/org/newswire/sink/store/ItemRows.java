package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Rows of {@code items}: which version of each item is the newest, as {@link org.newswire.schemas.VersionStamp} says. */
final class ItemRows {

    // Decided over all stored versions, so that it comes out the same in whatever order they are written: as if they
    // had arrived in the order of their raw offsets and each had been compared with the newest before it. A version
    // without a number wins over all that arrived before it for the same time, and loses to all after it.
    private static final String POINT_TO_NEWEST = """
            INSERT INTO items (item_id, feed, guid, current_version_id, status)
            SELECT DISTINCT ON (item_id) item_id, feed, guid, version_id, pub_status
            FROM (
                SELECT *, max(raw_offset) FILTER (WHERE version_number IS NULL)
                    OVER (PARTITION BY item_id, order_time) AS last_without_number
                FROM item_versions WHERE item_id = ANY (?)
            ) versions
            WHERE last_without_number IS NULL OR raw_offset >= last_without_number
            ORDER BY item_id, order_time DESC, version_number DESC NULLS LAST, raw_offset DESC, version_id DESC
            ON CONFLICT (item_id) DO UPDATE SET
                current_version_id = EXCLUDED.current_version_id,
                status = EXCLUDED.status,
                changed_at = now()
            WHERE (items.current_version_id, items.status) IS DISTINCT FROM (EXCLUDED.current_version_id, EXCLUDED.status)
            """;

    private ItemRows() {}

    static void pointToNewest(Connection connection, List<NumberedVersion> versions) throws SQLException {
        var itemIds =
                versions.stream().map(version -> version.item().getItemId()).distinct();
        try (var statement = connection.prepareStatement(POINT_TO_NEWEST)) {
            statement.setArray(1, connection.createArrayOf("text", itemIds.toArray()));
            statement.executeUpdate();
        }
    }
}
