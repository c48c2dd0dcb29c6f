package org.newswire.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Something in each of the three servers, all under one name, to be found again later. */
record Footprint(LocalStack stack, String name) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Creates a topic, a subject and a table, and puts one thing into each. */
    void leave() throws Exception {
        createTopic();
        produce("first");
        register("\"string\"");
        sql("CREATE TABLE " + name + " (guid text PRIMARY KEY)");
        sql("INSERT INTO " + name + " VALUES ('first')");
    }

    void createTopic() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
            awaitLeader(admin);
        }
    }

    void produce(String... values) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", stack.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(name, "key", value)).get();
            }
        }
    }

    /** Every value in the topic, oldest first. */
    List<String> consume() {
        Map<String, Object> config = Map.of("bootstrap.servers", stack.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(name, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<String> values = new ArrayList<>();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (consumer.position(partition) < end && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                    values.add(record.value());
                }
            }
            return values;
        }
    }

    /** Registers a schema and returns the registry's answer. */
    String register(String schema) throws Exception {
        String body = "{\"schema\":\"" + schema.replace("\"", "\\\"") + "\"}";
        return HTTP.send(
                        HttpRequest.newBuilder(subject("/versions"))
                                .POST(BodyPublishers.ofString(body, UTF_8))
                                .build(),
                        BodyHandlers.ofString(UTF_8))
                .body();
    }

    String latestSchema() throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(subject("/versions/latest/schema"))
                                .build(),
                        BodyHandlers.ofString(UTF_8))
                .body();
    }

    void sql(String statement) throws Exception {
        try (Connection connection = connect();
                Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        }
    }

    /** The one value that a query gives. */
    String query(String query) throws Exception {
        try (Connection connection = connect();
                Statement jdbc = connection.createStatement();
                ResultSet rows = jdbc.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection(stack.jdbcUrl(), stack.jdbcUser(), stack.jdbcPassword());
    }

    private URI subject(String path) {
        return URI.create(stack.registryUrl() + "/subjects/" + name + "-value" + path);
    }

    /** A topic that was just created can lose the first batch until its leader is known everywhere. */
    private void awaitLeader(Admin admin) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                admin.listOffsets(Map.of(new TopicPartition(name, 0), OffsetSpec.latest()))
                        .all()
                        .get();
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof RetriableException) || System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }
}
