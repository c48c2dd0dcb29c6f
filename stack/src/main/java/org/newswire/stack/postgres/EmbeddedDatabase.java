package org.newswire.stack.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newswire.stack.io.Folders;
import org.newswire.stack.io.Loopback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL server on 127.0.0.1 with a database {@value #DATABASE} that its user {@value #USER} owns. What is
 * committed is on disk ({@code fsync} and {@code synchronous_commit} on); a server that a killed JVM left running is
 * stopped and its folder recovered at the next start.
 *
 * <p>A folder is initialised under a name of its own and counts from the moment its name is written to {@code current}, so
 * that an interrupted first start leaves nothing but rubbish, which the next start removes:
 *
 * <pre>
 * current        the name of the cluster in use
 * cluster-…      a data directory as initdb makes it
 * postgres.log   the server's own log; the one before it in postgres.log.1
 * </pre>
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The database and its owner. */
    public static final String DATABASE = "newswire";

    public static final String USER = "newswire";

    /** Known to everybody: keeps out the mistaken, not the ill-meaning. The superuser's is random and forgotten. */
    public static final String PASSWORD = "newswire";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final String SUPERUSER = "postgres";
    private static final int START_TIMEOUT_S = 60;
    private static final int STOP_TIMEOUT_S = 60;
    private static final long MAX_LOG_BYTES = 10_000_000;
    private static final int QUOTED_LOG_LINES = 10;

    private final PostgresPrograms programs;
    private final Path cluster;
    private final int port;

    private EmbeddedDatabase(PostgresPrograms programs, Path cluster, int port) {
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
    }

    /**
     * Starts the server and returns when it takes connections.
     *
     * @param folder where it keeps everything; created and initialised on first use
     * @param port where clients connect
     * @throws IOException if it does not start, with the end of the server's log
     */
    public static EmbeddedDatabase start(Path folder, int port) throws IOException {
        stopLeftover(folder);
        PostgresPrograms programs = PostgresPrograms.find();
        Path current = folder.resolve("current");
        if (Files.exists(current)) {
            Path cluster = folder.resolve(Files.readString(current, UTF_8).strip());
            EmbeddedDatabase database = new EmbeddedDatabase(programs, cluster, port);
            database.startServer();
            return database;
        }
        for (Path unfinished : clusters(folder)) {
            Folders.delete(unfinished);
        }
        return initialise(folder, programs, port);
    }

    /** The address of the database of a server on this port. */
    public static String jdbcUrl(int port) {
        return jdbcUrl(port, DATABASE);
    }

    /**
     * Stops a server that an earlier, killed process left running in the folder, so that its port is free again. To be
     * called only by who owns the folder.
     *
     * @throws IOException if it does not stop
     */
    public static void stopLeftover(Path folder) throws IOException {
        for (Path cluster : clusters(folder)) {
            Postmaster.stop(cluster);
        }
    }

    /** The address of the database. */
    public String jdbcUrl() {
        return jdbcUrl(port);
    }

    /** Ends all sessions, writes everything and returns when the server is gone. May be called more than once. */
    @Override
    public void close() {
        if (!Files.exists(cluster.resolve("postmaster.pid"))) {
            return;
        }
        try {
            pgCtl("stop", "-m", "fast", "-t", Integer.toString(STOP_TIMEOUT_S));
        } catch (IOException e) {
            log.warn("action=stop-postgres folder={} error=\"{}\"", cluster, e.getMessage());
        }
    }

    private static EmbeddedDatabase initialise(Path folder, PostgresPrograms programs, int port) throws IOException {
        String name = "cluster-" + randomText();
        String password = randomText();
        initdb(programs, folder.resolve(name), password);
        EmbeddedDatabase database = new EmbeddedDatabase(programs, folder.resolve(name), port);
        database.startServer();
        try {
            createDatabase(port, password);
            Path next = folder.resolve("current.next");
            Files.writeString(next, name + "\n", UTF_8);
            Files.move(next, folder.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
            return database;
        } catch (IOException e) {
            database.close();
            throw e;
        }
    }

    /** Collation by code point, letters by Unicode: the same on every machine, whatever its locales. */
    private static void initdb(PostgresPrograms programs, Path cluster, String password) throws IOException {
        Path passwordFile = Files.createTempFile(
                "newswire-initdb",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password, UTF_8);
            Commands.run(List.of(
                    programs.path("initdb"),
                    "--pgdata=" + cluster,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--text-search-config=english"));
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static void createDatabase(int port, String password) throws IOException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(port, "postgres"), SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + USER);
        } catch (SQLException e) {
            throw new IOException("cannot create the database: " + e.getMessage(), e);
        }
    }

    /** TCP only: socket files would lie in a folder shared by all users, and outlive a kill. */
    private void startServer() throws IOException {
        Path serverLog = cluster.resolveSibling("postgres.log");
        if (Files.exists(serverLog) && Files.size(serverLog) > MAX_LOG_BYTES) {
            Files.move(serverLog, cluster.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        String settings = "-p " + port
                + " -c listen_addresses=" + Loopback.HOST
                + " -c unix_socket_directories=''"
                + " -c fsync=on"
                + " -c synchronous_commit=on"
                + " -c timezone=UTC"
                + " -c log_timezone=UTC";
        try {
            pgCtl("start", "-l", serverLog.toString(), "-t", Integer.toString(START_TIMEOUT_S), "-o", settings);
        } catch (IOException e) {
            Postmaster.stop(cluster);
            throw new IOException(
                    "PostgreSQL does not start on port " + port + "; the end of " + serverLog + " says:\n"
                            + tail(serverLog),
                    e);
        }
    }

    private void pgCtl(String action, String... options) throws IOException {
        Commands.run(Stream.concat(
                        Stream.of(programs.path("pg_ctl"), action, "-w", "-s", "-D", cluster.toString()),
                        Stream.of(options))
                .toList());
    }

    private static List<Path> clusters(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://" + Loopback.HOST + ":" + port + "/" + database;
    }

    private static String randomText() {
        return new BigInteger(80, new SecureRandom())
                .toString(Character.MAX_RADIX)
                .toLowerCase(Locale.ROOT);
    }

    private static String tail(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "(nothing)";
        }
        List<String> lines = Files.readAllLines(file, UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - QUOTED_LOG_LINES), lines.size()));
    }
}
