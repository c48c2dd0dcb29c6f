package org.newswire.stack;

import java.io.IOException;
import java.nio.file.Path;
import org.newswire.stack.postgres.EmbeddedDatabase;

/** The database of a stack whose other servers are down. */
record DatabaseAlone(DataFolder folder, EmbeddedDatabase database) implements LocalDatabase {

    static DatabaseAlone start(Path dataFolder) {
        var folder = DataFolder.open(dataFolder);
        try {
            EmbeddedDatabase.stopLeftover(folder.postgres());
            var ports = Ports.choose(EmbeddedOptions.DEFAULT, folder.remembered());
            folder.remember(ports.toProperties());
            return new DatabaseAlone(folder, EmbeddedDatabase.start(folder.postgres(), ports.database()));
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw new StackException("the database in " + folder.path() + " does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    @Override
    public String jdbcUser() {
        return EmbeddedDatabase.USER;
    }

    @Override
    public String jdbcPassword() {
        return EmbeddedDatabase.PASSWORD;
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            folder.close();
        }
    }
}
