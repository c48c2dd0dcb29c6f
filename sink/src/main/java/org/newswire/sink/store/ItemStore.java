package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.newswire.sink.store.SearchResults.Hit;

/**
 * Answers questions about stored items. Opens a connection for each question. Thread-safe. Every method throws
 * {@link StoreException} when the database cannot answer.
 *
 * <p>An item whose newest version is a cancellation is never found by {@link #search}, and {@link #show} gives its
 * history without any content: a kill notice obliges us to take down what came before it. The rows themselves are
 * kept, as evidence and for the case that the item is released again.
 */
public final class ItemStore {

    private static final String COUNTS = """
            SELECT (SELECT count(*) FROM items),
                   (SELECT count(*) FROM items WHERE status = 'CANCELED'),
                   (SELECT count(*) FROM item_versions),
                   (SELECT count(*) FROM entities),
                   (SELECT count(*) FROM mentions),
                   (SELECT count(*) FROM dates),
                   (SELECT count(*) FROM topics)
            """;

    private final Database database;

    public ItemStore(StoreSettings settings) {
        this.database = new Database(settings);
    }

    /** Items that fulfil every condition of the query. */
    public SearchResults search(SearchQuery query) {
        return ask("search", connection -> {
            try (var statement = SearchSql.prepare(connection, query);
                    var row = statement.executeQuery()) {
                var hits = new ArrayList<Hit>();
                var total = 0L;
                while (row.next()) {
                    total = row.getLong(1);
                    hits.add(hit(row));
                }
                return new SearchResults(total, hits);
            }
        });
    }

    /** The item with this guid or item id. */
    public ShowResult show(String guidOrItemId) {
        return ask("look up " + guidOrItemId, connection -> new ItemReader(connection).show(guidOrItemId));
    }

    /** The entity with this name or id, and the stories about it. */
    public EntityResult entity(EntityQuery query) {
        return ask("look up " + query.nameOrId(), connection -> new EntityReader(connection).describe(query));
    }

    /** How much is stored; reads every index once. */
    public Counts counts() {
        return ask("count what is stored", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(COUNTS);
                    var row = statement.executeQuery()) {
                row.next();
                return new Counts(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7));
            }
        });
    }

    private static Hit hit(ResultSet row) throws SQLException {
        var headline = row.getString(11);
        return new Hit(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                ItemStatus.of(row.getString(7)),
                instant(row, 8),
                row.getString(9),
                row.getDouble(10),
                headline == null ? null : Highlighted.parse(headline),
                Highlighted.parse(row.getString(12)));
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private interface Question<T> {
        T put(Connection connection) throws SQLException;
    }

    private <T> T ask(String doing, Question<T> question) {
        try (var connection = database.open("newswire-store")) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return question.put(connection);
        } catch (SQLException e) {
            throw StoreException.of(doing, e);
        }
    }
}
