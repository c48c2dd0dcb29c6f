package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Statements on {@code stream_offsets}: who may write a partition and how far it is stored.
 *
 * <p>Taking a partition over raises its epoch. A batch moves the offset only where epoch and offset are what the writer
 * knows, so a writer that lost the partition without noticing changes no row and fails. Both statements lock the row:
 * whoever takes over waits for a batch in progress and then sees its offset.
 */
final class StreamOffsets {

    private static final String CLAIM = """
            INSERT INTO stream_offsets AS mine (consumer_group, topic, partition_no, topic_id, next_offset, epoch)
            VALUES (?, ?, ?, ?, 0, 1)
            ON CONFLICT (consumer_group, topic, partition_no) DO UPDATE SET
                epoch = mine.epoch + 1,
                next_offset = CASE WHEN mine.topic_id = EXCLUDED.topic_id THEN mine.next_offset ELSE 0 END,
                topic_id = EXCLUDED.topic_id,
                changed_at = now()
            RETURNING next_offset, epoch
            """;

    private static final String ADVANCE = """
            UPDATE stream_offsets SET next_offset = ?, changed_at = now()
            WHERE consumer_group = ? AND topic = ? AND partition_no = ? AND epoch = ? AND next_offset = ?
            """;

    private final String group;

    StreamOffsets(String group) {
        this.group = group;
    }

    /** A partition as this writer knows it. */
    record Claim(long epoch, long nextOffset) {}

    /** Takes partitions over, in one order for all writers, so that two never wait for each other. */
    Map<StreamPartition, Claim> claim(Connection connection, Map<StreamPartition, String> topicIds)
            throws SQLException {
        var claims = new HashMap<StreamPartition, Claim>();
        try (var statement = connection.prepareStatement(CLAIM)) {
            for (var entry : new TreeMap<>(topicIds).entrySet()) {
                var partition = entry.getKey();
                statement.setString(1, group);
                statement.setString(2, partition.topic());
                statement.setInt(3, partition.partition());
                statement.setString(4, entry.getValue());
                try (var row = statement.executeQuery()) {
                    row.next();
                    claims.put(partition, new Claim(row.getLong(2), row.getLong(1)));
                }
            }
        }
        return claims;
    }

    /** Moves the offsets of a batch; throws {@link StoreException.Fenced} where they are no longer this writer's. */
    void advance(Connection connection, Map<StreamPartition, Claim> claims, Map<StreamPartition, Long> nextOffsets)
            throws SQLException {
        var ordered = new TreeMap<>(nextOffsets);
        try (var statement = connection.prepareStatement(ADVANCE)) {
            for (var entry : ordered.entrySet()) {
                var partition = entry.getKey();
                var claim = held(claims.get(partition), partition);
                statement.setLong(1, entry.getValue());
                statement.setString(2, group);
                statement.setString(3, partition.topic());
                statement.setInt(4, partition.partition());
                statement.setLong(5, claim.epoch());
                statement.setLong(6, claim.nextOffset());
                statement.addBatch();
            }
            var moved = statement.executeBatch();
            var partitions = ordered.keySet().iterator();
            for (var rows : moved) {
                var partition = partitions.next();
                if (rows != 1) throw fenced(partition);
            }
        }
    }

    private static Claim held(@Nullable Claim claim, StreamPartition partition) {
        if (claim == null) throw fenced(partition);
        return claim;
    }

    private static StoreException.Fenced fenced(StreamPartition partition) {
        return new StoreException.Fenced("partition " + partition + " was taken over by another writer");
    }
}
