package org.newswire.sink.store;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Creates and upgrades the tables. Several processes may do so at once: one works, the others wait for it. */
public final class Migrations {

    private static final String LOCATION = "classpath:org/newswire/sink/migrations";
    private static final String HISTORY_TABLE = "schema_history";

    private Migrations() {}

    /**
     * Brings the tables up to date and returns how many steps that took; 0 when they were. May run more than once.
     * Throws {@link StoreException}.
     */
    public static int run(StoreSettings settings) {
        checkConnection(settings);
        try {
            return flyway(settings).migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw failed("create or upgrade the tables", e);
        }
    }

    /** Throws {@link StoreException.Unusable} when the tables are missing or older than this version needs. */
    public static void check(StoreSettings settings) {
        checkConnection(settings);
        try {
            var pending = flyway(settings).info().pending().length;
            if (pending > 0)
                throw new StoreException.Unusable(
                        "the tables in " + settings + " are " + pending
                                + " migrations behind; start the sink once with store.migrate=true",
                        null);
        } catch (FlywayException e) {
            throw failed("read the version of the tables", e);
        }
    }

    // Flyway wraps every failure in its own; the driver tells a database that is away from one that refuses us.
    private static void checkConnection(StoreSettings settings) {
        try (var connection = new Database(settings).open("newswire-migrations")) {
            connection.setReadOnly(true);
        } catch (SQLException e) {
            throw StoreException.of("connect to " + settings, e);
        }
    }

    private static Flyway flyway(StoreSettings settings) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .loggers(QuietLog.Creator.class.getName())
                .dataSource(settings.url(), given(settings.user()), given(settings.password()))
                .schemas(settings.schema())
                .table(HISTORY_TABLE)
                .locations(LOCATION)
                .load();
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static StoreException failed(String doing, FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) return StoreException.of(doing, sql);
        return new StoreException.Unusable("cannot " + doing + ": " + e.getMessage(), e);
    }
}
