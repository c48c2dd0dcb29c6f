package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newswire.sink.store.StreamOffsets.Claim;

/**
 * Writes versions and the offsets they came from, in one transaction, over one connection of its own. Connects at the
 * first call, and again after a failure. Not thread-safe.
 *
 * <p>A partition is {@linkplain #claim claimed} before it is written. From then on every other writer that still
 * believes it has the partition is {@linkplain StoreException.Fenced fenced}: its transactions fail as a whole. Every
 * call may run more than once: stored versions are known again and left alone.
 */
public final class ItemWriter implements AutoCloseable {

    // A process that stops in the middle of a transaction holds its offsets locked no longer than the first; the
    // second is how long its successor waits before it says so.
    private static final String SESSION = "SET idle_in_transaction_session_timeout = '30s'; SET lock_timeout = '10s'";

    private final Database database;
    private final String applicationName;
    private final StreamOffsets offsets;
    private final Map<StreamPartition, Claim> claims = new HashMap<>();
    private @Nullable Connection connection;

    /** @param consumerGroup group whose offsets these are, under the site's prefix */
    public ItemWriter(StoreSettings settings, String consumerGroup) {
        this.database = new Database(settings);
        this.applicationName = consumerGroup;
        this.offsets = new StreamOffsets(consumerGroup);
    }

    /**
     * Takes partitions over and returns the offset of the next record to store of each; 0 for one never seen, or whose
     * topic was created anew since. Waits for a batch that another writer is committing. Throws {@link StoreException}.
     *
     * @param topicIds Kafka's id of the topic of each partition
     */
    public Map<StreamPartition, Long> claim(Map<StreamPartition, String> topicIds) {
        var claimed = inTransaction("claim partitions", tx -> offsets.claim(tx, topicIds));
        claims.putAll(claimed);
        var next = new HashMap<StreamPartition, Long>();
        claimed.forEach((partition, claim) -> next.put(partition, claim.nextOffset()));
        return next;
    }

    /** Forgets partitions that belong to another writer now. */
    public void release(Collection<StreamPartition> partitions) {
        claims.keySet().removeAll(partitions);
    }

    /**
     * Stores versions and moves offsets, all or nothing. Throws {@link StoreException}; then nothing was written, except
     * after {@link StoreException.Away} in the middle of a commit: a repeated call is fenced then, and the next claim
     * tells how far the offsets are.
     *
     * @param nextOffsets of each partition in the batch the offset after its last record
     */
    public WriteResult write(List<EnrichedVersion> versions, Map<StreamPartition, Long> nextOffsets) {
        var result = inTransaction("write " + versions.size() + " versions", tx -> {
            offsets.advance(tx, claims, nextOffsets);
            return versions.isEmpty() ? WriteResult.NOTHING : write(tx, versions);
        });
        nextOffsets.forEach((partition, next) ->
                claims.computeIfPresent(partition, (unused, claim) -> new Claim(claim.epoch(), next)));
        return result;
    }

    private static WriteResult write(Connection tx, List<EnrichedVersion> versions) throws SQLException {
        var plan = WritePlan.of(versions, tx);
        if (!plan.rows().isEmpty()) {
            VersionRows.delete(tx, plan.replaced());
            VersionRows.insert(tx, plan.rows());
            AnnotationRows.insert(tx, plan.rows());
            ItemRows.pointToNewest(tx, plan.rows());
        }
        return new WriteResult(plan.rows().size(), plan.replayed());
    }

    private interface Work<T> {
        T in(Connection tx) throws SQLException;
    }

    private <T> T inTransaction(String doing, Work<T> work) {
        try {
            var tx = connection();
            try {
                var result = work.in(tx);
                tx.commit();
                return result;
            } catch (SQLException | StoreException e) {
                rollBack(tx, e);
                throw e;
            }
        } catch (SQLException e) {
            throw StoreException.of(doing, e);
        }
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            var opened = database.open(applicationName);
            try (var statement = opened.createStatement()) {
                statement.execute(SESSION);
                opened.setAutoCommit(false);
            } catch (SQLException e) {
                opened.close();
                throw e;
            }
            connection = opened;
        }
        return connection;
    }

    // A connection that cannot even roll back is replaced; the server rolls back what it left.
    private void rollBack(Connection tx, Exception reason) {
        try {
            tx.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
            close();
        }
    }

    /** Closes the connection; claims stay in the database and are overtaken by the next claim. */
    @Override
    public void close() {
        var closing = connection;
        connection = null;
        if (closing == null) return;
        try {
            closing.close();
        } catch (SQLException e) {
            // The server notices a closed socket as well.
        }
    }
}
