package org.newswire.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newswire.runtime.kafka.GroupLag;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.schemas.Topics;
import org.newswire.stack.junit.StackExtension;

/** Lag of a group where transactions come and go. */
@ExtendWith(StackExtension.class)
class GroupLagIT {

    private final String topic;
    private final KafkaClients clients;
    private final Admin admin;
    private final GroupLag lag;
    private final KafkaProducer<byte[], byte[]> producer;

    GroupLagIT(LocalStack stack) {
        topic = stack.uniquePrefix() + ".lag";
        clients = new KafkaClients(
                new KafkaSettings(stack.bootstrapServers(), Map.of(), new Topics(stack.uniquePrefix() + "."), 1, 1));
        admin = clients.admin();
        lag = new GroupLag(admin, clients, Clock.systemUTC());
        var properties = clients.producer("lag-test");
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topic);
        producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @BeforeEach
    void createTopic() throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        producer.initTransactions();
    }

    @AfterEach
    void close() {
        producer.close();
        lag.close();
        admin.close();
    }

    @Test
    void countsRecordsUntilTheyAreCommittedByTheGroup() throws Exception {
        send();
        producer.commitTransaction();
        assertThat(records()).isPositive();

        read(1);
        assertNoneLeft("only the marker of the transaction is left");
    }

    @Test
    void countsWhatIsNotDecidedYet() throws Exception {
        send();
        producer.commitTransaction();
        read(1);
        assertNoneLeft("a committed one");

        send();
        assertThat(records()).as("an open transaction").isPositive();

        producer.abortTransaction();
        assertNoneLeft("an aborted one");
    }

    private void send() throws Exception {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic, "x".getBytes(UTF_8))).get();
    }

    private void read(long next) throws Exception {
        var offsets = Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(next));
        admin.alterConsumerGroupOffsets(topic, offsets).all().get();
    }

    // The broker writes the marker that decides a transaction after it has answered.
    private void assertNoneLeft(String what) throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (records() > 0 && System.nanoTime() < deadline) TimeUnit.MILLISECONDS.sleep(20);
        assertThat(records()).as(what).isZero();
    }

    private long records() {
        return lag.of(topic, topic).orElseThrow().records();
    }
}
