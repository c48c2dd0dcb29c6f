package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newswire.avro.EnrichedItem;

/**
 * What has to be written of a batch. A version is known by item and fingerprint: one that is new is inserted, one that
 * is stored with an earlier enrichment is replaced under its number, one that is stored as it is or with a later
 * enrichment is left alone.
 *
 * @param rows versions to insert, each once
 * @param replaced numbers among them whose rows have to be deleted first
 * @param replayed versions left alone
 */
record WritePlan(List<NumberedVersion> rows, List<Long> replaced, int replayed) {

    private static final String FIND = """
            SELECT item_id, fingerprint, version_id, enriched_at
            FROM item_versions JOIN unnest(?, ?) AS wanted (item_id, fingerprint) USING (item_id, fingerprint)
            """;

    private record Key(String itemId, String fingerprint) {

        static Key of(EnrichedItem item) {
            return new Key(item.getItemId(), item.getFingerprint());
        }
    }

    private record Known(long versionId, Instant enrichedAt) {}

    static WritePlan of(List<EnrichedVersion> versions, Connection connection) throws SQLException {
        var latest = latestOfEach(versions);
        var known = find(connection, latest.keySet().stream().toList());
        var fresh = new ArrayList<EnrichedVersion>();
        var rows = new ArrayList<NumberedVersion>();
        var replaced = new ArrayList<Long>();
        latest.forEach((key, version) -> {
            var stored = known.get(key);
            if (stored == null) {
                fresh.add(version);
            } else if (version.item().getEnrichedAt().isAfter(stored.enrichedAt())) {
                rows.add(new NumberedVersion(stored.versionId(), version));
                replaced.add(stored.versionId());
            }
        });
        var numbers = newNumbers(connection, fresh.size());
        for (int i = 0; i < fresh.size(); i++) rows.add(new NumberedVersion(numbers.get(i), fresh.get(i)));
        return new WritePlan(rows, replaced, versions.size() - rows.size());
    }

    private static Map<Key, EnrichedVersion> latestOfEach(List<EnrichedVersion> versions) {
        var latest = new LinkedHashMap<Key, EnrichedVersion>();
        for (var version : versions)
            latest.merge(
                    Key.of(version.item()),
                    version,
                    (a, b) -> b.item().getEnrichedAt().isAfter(a.item().getEnrichedAt()) ? b : a);
        return latest;
    }

    private static Map<Key, Known> find(Connection connection, List<Key> keys) throws SQLException {
        var known = new HashMap<Key, Known>();
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", keys.stream().map(Key::itemId).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", keys.stream().map(Key::fingerprint).toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var enrichedAt = row.getObject(4, OffsetDateTime.class).toInstant();
                    known.put(new Key(row.getString(1), row.getString(2)), new Known(row.getLong(3), enrichedAt));
                }
            }
        }
        return known;
    }

    private static List<Long> newNumbers(Connection connection, int count) throws SQLException {
        var numbers = new ArrayList<Long>(count);
        if (count == 0) return numbers;
        try (var statement = connection.prepareStatement("SELECT nextval('version_ids') FROM generate_series(1, ?)")) {
            statement.setInt(1, count);
            try (var row = statement.executeQuery()) {
                while (row.next()) numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }
}
