package org.newswire.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A stack in containers, by Testcontainers: Apache's Kafka, Confluent's own Schema Registry, PostgreSQL. Needs a container
 * engine and, in the class path, {@code testcontainers-kafka} and {@code testcontainers-postgresql}, which are optional
 * dependencies of this module. Nothing is kept.
 */
public final class ContainersStack implements LocalStack {

    private static final Logger log = LoggerFactory.getLogger(ContainersStack.class);

    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.3.1");
    private static final DockerImageName REGISTRY = DockerImageName.parse("confluentinc/cp-schema-registry:7.9.1");
    private static final DockerImageName POSTGRES = DockerImageName.parse("postgres:17-alpine");

    private static final String KAFKA_INSIDE = "kafka:19092";
    private static final int REGISTRY_PORT = 8081;
    private static final String NAME = "newswire";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Network network;
    private final KafkaContainer kafka;
    private final GenericContainer<?> registry;
    private final PostgreSQLContainer postgres;

    private ContainersStack() {
        network = Network.newNetwork();
        kafka = new KafkaContainer(KAFKA)
                .withNetwork(network)
                .withListener(KAFKA_INSIDE)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", Integer.toString(17 * 1024 * 1024))
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        registry = new GenericContainer<>(REGISTRY)
                .withNetwork(network)
                .dependsOn(kafka)
                .withEnv("SCHEMA_REGISTRY_HOST_NAME", "registry")
                .withEnv("SCHEMA_REGISTRY_LISTENERS", "http://0.0.0.0:" + REGISTRY_PORT)
                .withEnv("SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS", "PLAINTEXT://" + KAFKA_INSIDE)
                .withExposedPorts(REGISTRY_PORT)
                .waitingFor(Wait.forHttp("/subjects").forPort(REGISTRY_PORT).withStartupTimeout(PATIENCE));
        postgres = new PostgreSQLContainer(POSTGRES)
                .withDatabaseName(NAME)
                .withUsername(NAME)
                .withPassword(NAME)
                // As EmbeddedDatabase has it, so that sorting and searching give the same results.
                .withEnv(
                        "POSTGRES_INITDB_ARGS",
                        "--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C --text-search-config=english");
    }

    /**
     * Starts the containers and returns when all take requests.
     *
     * @throws StackException if there is no container engine, or a container does not start
     */
    public static ContainersStack start() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new StackException("-Dstack=containers needs a container engine that answers at DOCKER_HOST or at its"
                    + " usual socket; start one, or run with -Dstack=embedded");
        }
        ContainersStack stack = new ContainersStack();
        try {
            Startables.deepStart(stack.registry, stack.postgres).join();
            log.info("action=start-stack {}", stack);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw new StackException("the containers do not start: " + e.getMessage(), e);
        }
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String registryUrl() {
        return "http://" + registry.getHost() + ":" + registry.getMappedPort(REGISTRY_PORT);
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:postgresql://" + postgres.getHost() + ":"
                + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + NAME;
    }

    @Override
    public String jdbcUser() {
        return NAME;
    }

    @Override
    public String jdbcPassword() {
        return NAME;
    }

    @Override
    public Optional<Path> dataFolder() {
        return Optional.empty();
    }

    /** Removes the containers with all that is in them. */
    @Override
    public void close() {
        registry.stop();
        postgres.stop();
        kafka.stop();
        network.close();
    }

    @Override
    public String toString() {
        return "containers: broker " + bootstrapServers() + ", registry " + registryUrl() + ", database " + jdbcUrl();
    }
}
