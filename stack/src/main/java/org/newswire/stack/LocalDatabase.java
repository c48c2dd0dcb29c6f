package org.newswire.stack;

import java.nio.file.Path;

/** A PostgreSQL database, running and ready to be used. Its address stays the same while it is open. Thread-safe. */
public interface LocalDatabase extends AutoCloseable {

    /** The database as {@code jdbc:postgresql://host:port/database}. */
    String jdbcUrl();

    /** The user that owns the database. */
    String jdbcUser();

    /** That user's password; empty where the server wants none. */
    String jdbcPassword();

    /** Stops what was started for it and keeps the data. May be called more than once. */
    @Override
    void close();

    /** Whether a folder holds the data of an embedded stack, running or not. */
    static boolean isIn(Path dataFolder) {
        return DataFolder.isUsed(dataFolder);
    }

    /**
     * Opens only the database of an embedded stack: that of the stack itself while it runs, in this process or another,
     * else a server of its own, which holds the folder until it is closed. Nothing is created.
     *
     * @throws StackException if the folder holds no stack, or its database does not start
     */
    static LocalDatabase open(Path dataFolder) {
        if (!DataFolder.isUsed(dataFolder)) throw new StackException("there is no pipeline data in " + dataFolder);
        var running = LocalStack.running(dataFolder);
        return running.isPresent() ? running.get() : DatabaseAlone.start(dataFolder);
    }
}
