package org.newswire.sink.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;

/**
 * What has to be written of a batch. A version is known by its item, the fingerprint of its original and its version:
 * one that is new is inserted, one that is stored with an earlier enrichment is replaced under its number, one that is
 * stored as it is or with a later enrichment is left alone.
 *
 * @param rows versions to insert, each once
 * @param replaced numbers among them whose rows have to be deleted first
 * @param replayed versions left alone
 */
record WritePlan(List<NumberedVersion> rows, List<Long> replaced, int replayed) {

    private static final String FIND = """
            SELECT stored.item_id, stored.fingerprint, stored.version, version_id, enriched_at
            FROM item_versions stored JOIN unnest(?, ?, ?) AS wanted (item_id, fingerprint, version)
                ON stored.item_id = wanted.item_id AND stored.fingerprint = wanted.fingerprint
                AND coalesce(stored.version, '') = coalesce(wanted.version, '')
            """;

    // As the index item_versions_identity: no version and an empty one are the same.
    private record Key(String itemId, String fingerprint, String version) {

        static Key of(String itemId, String fingerprint, @Nullable String version) {
            return new Key(itemId, fingerprint, version == null ? "" : version);
        }

        static Key of(EnrichedItem item) {
            return of(item.getItemId(), item.getFingerprint(), item.getVersion());
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
            statement.setArray(1, texts(connection, keys, Key::itemId));
            statement.setArray(2, texts(connection, keys, Key::fingerprint));
            statement.setArray(3, texts(connection, keys, Key::version));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var key = Key.of(row.getString(1), row.getString(2), row.getString(3));
                    var enrichedAt = row.getObject(5, OffsetDateTime.class).toInstant();
                    known.put(key, new Known(row.getLong(4), enrichedAt));
                }
            }
        }
        return known;
    }

    private static Array texts(Connection connection, List<Key> keys, Function<Key, String> part) throws SQLException {
        return connection.createArrayOf("text", keys.stream().map(part).toArray());
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
