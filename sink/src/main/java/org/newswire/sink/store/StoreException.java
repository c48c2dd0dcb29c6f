package org.newswire.sink.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * The store could not do what it was asked for, sorted by what helps. Nothing was written.
 *
 * <p>Source of the sorting: PostgreSQL 17, appendix A, error codes; a class is the first two characters of a code.
 * Codes that are not known are taken for a broken world, because a retry loses nothing.
 */
public abstract sealed class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The database is away or busy; the same call may work later. */
    public static final class Away extends StoreException {
        private static final long serialVersionUID = 1L;

        Away(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The database will never take one of the rows, for instance because of a zero byte in a text. */
    public static final class RowRefused extends StoreException {
        private static final long serialVersionUID = 1L;

        RowRefused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Another writer has taken a partition over, or its offset is not where this writer left it. */
    public static final class Fenced extends StoreException {
        private static final long serialVersionUID = 1L;

        Fenced(String message) {
            super(message, null);
        }
    }

    /** Tables, rights or login are wrong; a person is needed. */
    public static final class Unusable extends StoreException {
        private static final long serialVersionUID = 1L;

        Unusable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    static StoreException of(String doing, SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        var message = "cannot " + doing + ": " + message(failure) + (state.isEmpty() ? "" : " [" + state + "]");
        // Two writers met on one new row; whoever comes second finds it at the next try.
        if (state.equals("23505")) return new Away(message, failure);
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            // Data exception, constraint, limit exceeded: what a row can do wrong.
            case "22", "23", "54" -> new RowRefused(message, failure);
            // No such table or right, wrong password, no such database or schema, feature of a later server.
            case "42", "28", "3D", "3F", "0A" -> new Unusable(message, failure);
            default -> new Away(message, failure);
        };
    }

    // Of a batch the first error of the server. Never the statement or the detail: both hold text of the item.
    private static String message(SQLException failure) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            if (next instanceof PSQLException error && error.getServerErrorMessage() != null) {
                var text = error.getServerErrorMessage().getMessage();
                if (text != null) return text;
            }
        }
        return failure.getNextException() == null ? String.valueOf(failure.getMessage()) : "the batch failed";
    }
}
