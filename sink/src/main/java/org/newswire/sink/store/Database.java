package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens connections that find Newswire's tables by their plain names. Thread-safe. */
final class Database {

    private static final String CONNECT_TIMEOUT_S = "10";
    // Well below max.poll.interval.ms (5 min), so that a dead network does not cost the consumer its partitions.
    private static final String SOCKET_TIMEOUT_S = "60";

    private final StoreSettings settings;

    Database(StoreSettings settings) {
        this.settings = settings;
    }

    /** A new connection; parameters in the URL win over these. */
    Connection open(String applicationName) throws SQLException {
        var properties = new Properties();
        if (!settings.user().isEmpty()) properties.setProperty("user", settings.user());
        if (!settings.password().isEmpty()) properties.setProperty("password", settings.password());
        properties.setProperty("currentSchema", settings.schema());
        properties.setProperty("ApplicationName", applicationName);
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", CONNECT_TIMEOUT_S);
        properties.setProperty("socketTimeout", SOCKET_TIMEOUT_S);
        return DriverManager.getConnection(settings.url(), properties);
    }
}
