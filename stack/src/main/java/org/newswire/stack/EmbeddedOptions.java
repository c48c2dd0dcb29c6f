package org.newswire.stack;

/**
 * The ports of an {@link EmbeddedStack}, all on 127.0.0.1. Port 0 asks for a free one, which the data folder remembers,
 * so that clients find the stack again after a restart.
 *
 * @param brokerPort the broker's, 0 to 65535
 * @param registryPort the registry's, 0 to 65535
 * @param databasePort PostgreSQL's, 0 to 65535
 */
public record EmbeddedOptions(int brokerPort, int registryPort, int databasePort) {

    /** Free ports for all three. */
    public static final EmbeddedOptions DEFAULT = new EmbeddedOptions(0, 0, 0);

    public EmbeddedOptions {
        requirePort("brokerPort", brokerPort);
        requirePort("registryPort", registryPort);
        requirePort("databasePort", databasePort);
    }

    public EmbeddedOptions withBrokerPort(int port) {
        return new EmbeddedOptions(port, registryPort, databasePort);
    }

    public EmbeddedOptions withRegistryPort(int port) {
        return new EmbeddedOptions(brokerPort, port, databasePort);
    }

    public EmbeddedOptions withDatabasePort(int port) {
        return new EmbeddedOptions(brokerPort, registryPort, port);
    }

    private static void requirePort(String name, int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(name + " " + port + ": use 0 (any free port) to 65535");
        }
    }
}
