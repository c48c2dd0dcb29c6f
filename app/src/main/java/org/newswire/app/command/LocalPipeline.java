package org.newswire.app.command;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newswire.app.AppSettings;
import org.newswire.app.UserException;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.sink.store.StoreSettings;
import org.newswire.stack.LocalDatabase;
import org.newswire.stack.LocalStack;

/**
 * Which pipeline a command is about: the one at the addresses that are set, else the one on this machine. What is set
 * anywhere comes first.
 */
final class LocalPipeline {

    private static final String ORIGIN = "data folder ";

    private final ConfigOptions config;
    private final Path folder;

    LocalPipeline(ConfigOptions config, DataOption data) {
        this.config = config;
        this.folder = data.folder();
    }

    /** Settings that reach the cluster; it has to be running. */
    Settings clusterSettings() {
        if (config.isSet(KafkaSettings.BOOTSTRAP_SERVERS.name())) return config.settings();
        return LocalStack.running(folder)
                .map(stack -> config.settings(AppSettings.addresses(stack), ORIGIN + folder))
                .orElseThrow(() -> new UserException("no pipeline runs in " + folder
                        + "; start it with 'newswire run', or name a cluster with -D "
                        + KafkaSettings.BOOTSTRAP_SERVERS.name() + "=HOST:PORT"));
    }

    /** The store; a database on this machine is started for it where the pipeline does not run. */
    OpenStore openStore() {
        if (config.isSet(StoreSettings.URL.name())) return new OpenStore(StoreSettings.from(config.settings()), null);
        if (!LocalDatabase.isIn(folder))
            throw new UserException("nothing is stored in " + folder + " yet; fill it with 'newswire run', name another"
                    + " folder with --data, or a database with -D " + StoreSettings.URL.name()
                    + "=jdbc:postgresql://...");
        var database = LocalDatabase.open(folder);
        return new OpenStore(StoreSettings.from(config.settings(store(database), ORIGIN + folder)), database);
    }

    private static Map<String, String> store(LocalDatabase database) {
        return Map.of(
                StoreSettings.URL.name(), database.jdbcUrl(),
                StoreSettings.USER.name(), database.jdbcUser(),
                StoreSettings.PASSWORD.name(), database.jdbcPassword());
    }

    /** A store that can be asked, until it is closed. */
    record OpenStore(StoreSettings settings, @Nullable LocalDatabase database) implements AutoCloseable {

        @Override
        public void close() {
            if (database != null) database.close();
        }
    }
}
