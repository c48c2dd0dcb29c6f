package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one table, bound column by column in the order they were named, then sent together. The driver makes
 * multi-row inserts of them ({@code reWriteBatchedInserts}).
 */
final class RowBatch implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement statement;
    private final int columns;
    private int bound;
    private boolean empty = true;

    RowBatch(Connection connection, String table, String... columns) throws SQLException {
        this.connection = connection;
        this.columns = columns.length;
        var parameters = Arrays.stream(columns).map(column -> "?").collect(Collectors.joining(", "));
        this.statement = connection.prepareStatement(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + parameters + ")");
    }

    RowBatch text(@Nullable String value) throws SQLException {
        statement.setString(++bound, value);
        return this;
    }

    RowBatch texts(List<String> values) throws SQLException {
        statement.setArray(++bound, connection.createArrayOf("text", values.toArray()));
        return this;
    }

    RowBatch number(long value) throws SQLException {
        statement.setLong(++bound, value);
        return this;
    }

    RowBatch number(int value) throws SQLException {
        statement.setInt(++bound, value);
        return this;
    }

    RowBatch optionalNumber(@Nullable Integer value) throws SQLException {
        statement.setObject(++bound, value, Types.INTEGER);
        return this;
    }

    RowBatch optionalNumber(@Nullable Double value) throws SQLException {
        statement.setObject(++bound, value, Types.DOUBLE);
        return this;
    }

    RowBatch instant(@Nullable Instant value) throws SQLException {
        statement.setObject(
                ++bound,
                value == null ? null : OffsetDateTime.ofInstant(value, ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    RowBatch localTime(@Nullable LocalDateTime value) throws SQLException {
        statement.setObject(++bound, value, Types.TIMESTAMP);
        return this;
    }

    /** Text whose type the server finds out, as {@code jsonb} columns need. */
    RowBatch json(String value) throws SQLException {
        statement.setObject(++bound, value, Types.OTHER);
        return this;
    }

    void endRow() throws SQLException {
        if (bound != columns) throw new IllegalStateException(bound + " values for " + columns + " columns");
        statement.addBatch();
        bound = 0;
        empty = false;
    }

    void send() throws SQLException {
        if (!empty) statement.executeBatch();
        empty = true;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
