package org.newswire.stack.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;
import org.newswire.stack.io.Loopback;

/**
 * One Kafka broker that is its own controller (KRaft combined mode), on 127.0.0.1, plain text. Its data survives a killed
 * JVM: the log is recovered at the next start. As everywhere in Kafka a record is acknowledged before it is synced to
 * disk, so a power cut may cost the last ones. Topics must be created; they are not made by using them.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final int NODE_ID = 1;
    private static final String CONTROLLER_LISTENER = "CONTROLLER";

    /** Our topics take records of 16 MiB; the rest is room for a batch's framing. */
    private static final int MAX_MESSAGE_BYTES = 17 * 1024 * 1024;

    private static final Duration START_TIMEOUT = Duration.ofMinutes(3);

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it takes requests.
     *
     * @param folder where it keeps everything; formatted on first use
     * @param port where clients connect
     * @param controllerPort where it talks to itself
     * @throws IOException if the folder cannot be used or a port is taken
     */
    public static EmbeddedBroker start(Path folder, int port, int controllerPort) throws IOException {
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        Properties properties = properties(folder, port, controllerPort);
        return RootLocale.during(() -> start(properties, port, controllerPort));
    }

    /** Where clients connect, as {@code host:port}. */
    public String bootstrapServers() {
        return Loopback.HOST + ":" + port;
    }

    /** Flushes and closes every log and returns when all is down. May be called more than once. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static EmbeddedBroker start(Properties properties, int port, int controllerPort) throws IOException {
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        try {
            FatalFaults.throwDuring(server::startup);
            return new EmbeddedBroker(server, port);
        } catch (RuntimeException e) {
            server.shutdown();
            server.awaitShutdown();
            throw asIOException(e, port, controllerPort);
        }
    }

    /** Writes the cluster id last, so that a folder whose formatting was interrupted is formatted again. */
    private static void format(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(NODE_ID)
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName(CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new IOException("cannot format " + folder + " for the broker: " + e.getMessage(), e);
        }
    }

    private static Properties properties(Path folder, int port, int controllerPort) {
        String client = Loopback.HOST + ":" + port;
        String controller = Loopback.HOST + ":" + controllerPort;
        Properties config = new Properties();
        config.setProperty("process.roles", "broker,controller");
        config.setProperty("node.id", Integer.toString(NODE_ID));
        config.setProperty("log.dirs", folder.toString());
        config.setProperty("listeners", "PLAINTEXT://" + client + "," + CONTROLLER_LISTENER + "://" + controller);
        config.setProperty("advertised.listeners", "PLAINTEXT://" + client);
        config.setProperty("inter.broker.listener.name", "PLAINTEXT");
        config.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        config.setProperty(
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        config.setProperty("controller.quorum.voters", NODE_ID + "@" + controller);

        // A contract names its topics; a typing error must not make one.
        config.setProperty("auto.create.topics.enable", "false");
        config.setProperty("message.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        config.setProperty("replica.fetch.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));

        // There is one broker to replicate to, and few groups and transactions: 50 partitions for each would only cost
        // files and start time.
        config.setProperty("default.replication.factor", "1");
        config.setProperty("min.insync.replicas", "1");
        config.setProperty("offsets.topic.replication.factor", "1");
        config.setProperty("offsets.topic.num.partitions", "4");
        config.setProperty("transaction.state.log.replication.factor", "1");
        config.setProperty("transaction.state.log.min.isr", "1");
        config.setProperty("transaction.state.log.num.partitions", "4");
        config.setProperty("share.coordinator.state.topic.replication.factor", "1");
        config.setProperty("share.coordinator.state.topic.min.isr", "1");
        config.setProperty("share.coordinator.state.topic.num.partitions", "4");

        // Nobody to wait for when a group forms, nor, after a kill, for the old session of this very broker.
        config.setProperty("group.initial.rebalance.delay.ms", "0");
        config.setProperty("broker.session.timeout.ms", "3000");
        config.setProperty("broker.heartbeat.interval.ms", "500");

        // For ever by default.
        config.setProperty("server.max.startup.time.ms", Long.toString(START_TIMEOUT.toMillis()));
        // 128 MB by default, held for the life of the broker.
        config.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
        // Several brokers in one JVM would fight for the same MBean names.
        config.setProperty("metric.reporters", "");
        return config;
    }

    private static IOException asIOException(RuntimeException failure, int port, int controllerPort) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new IOException(
                        "port " + port + " or " + controllerPort + " for the broker is taken by another program",
                        failure);
            }
        }
        return new IOException("the broker does not start: " + failure.getMessage(), failure);
    }
}
