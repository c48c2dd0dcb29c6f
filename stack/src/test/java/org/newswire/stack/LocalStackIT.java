package org.newswire.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newswire.stack.junit.StackExtension;

/** What holds for every kind of stack; run it on another with {@code -Dstack=}. */
@ExtendWith(StackExtension.class)
class LocalStackIT {

    private final LocalStack stack;
    private final Footprint footprint;

    LocalStackIT(LocalStack stack) {
        this.stack = stack;
        this.footprint = new Footprint(stack, stack.uniquePrefix());
    }

    @Test
    void isOneForAllTests(LocalStack again) {
        assertThat(again).isSameAs(stack);
    }

    @Test
    void keepsRecordsSchemasAndRows() throws Exception {
        footprint.leave();

        assertThat(footprint.consume()).containsExactly("first");
        assertThat(footprint.latestSchema()).isEqualTo("\"string\"");
        assertThat(footprint.query("SELECT guid FROM " + footprint.name())).isEqualTo("first");
    }

    @Test
    void takesRecordsOf16Mebibytes() throws Exception {
        footprint.createTopic();
        String large = "x".repeat(16 * 1024 * 1024);
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                stack.bootstrapServers(),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                17 * 1024 * 1024,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                64 * 1024 * 1024L);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(footprint.name(), large)).get();
        }

        assertThat(footprint.consume())
                .singleElement()
                .satisfies(value -> assertThat(value.length()).isEqualTo(large.length()));
    }

    @Test
    void makesNoTopicsOfTypingErrors() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            assertThatThrownBy(() -> admin.describeTopics(List.of(footprint.name()))
                            .allTopicNames()
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            Map<String, Object> config = Map.of("bootstrap.servers", stack.bootstrapServers(), "max.block.ms", 500);
            try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
                assertThatThrownBy(() -> producer.send(new ProducerRecord<>(footprint.name(), "value"))
                                .get())
                        .isInstanceOf(ExecutionException.class);
            }
            assertThat(admin.listTopics().names().get()).doesNotContain(footprint.name());
        }
    }

    @Test
    void runsTransactions() throws Exception {
        footprint.createTopic();
        Map<String, Object> config =
                Map.of("bootstrap.servers", stack.bootstrapServers(), "transactional.id", footprint.name());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(footprint.name(), "kept"));
            producer.commitTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(footprint.name(), "dropped"));
            producer.flush();
            producer.abortTransaction();
        }

        assertThat(readCommitted()).containsExactly("kept");
    }

    @Test
    void sortsByCodePointAndKnowsAllLetters() throws Exception {
        assertThat(footprint.query("SELECT 'Z' < 'a' AND lower('ÄÉŁΩ') = 'äéłω'"))
                .isEqualTo("t");
        assertThat(footprint.query("SELECT to_tsvector('running stories')::text"))
                .isEqualTo("'run':1 'stori':2");
        assertThat(footprint.query("SHOW fsync")).isEqualTo("on");
        assertThat(footprint.query("SHOW synchronous_commit")).isEqualTo("on");
    }

    private Set<String> readCommitted() {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                stack.bootstrapServers(),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "group.id",
                footprint.name());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(footprint.name()));
            Set<String> values = new TreeSet<>();
            long deadline = System.nanoTime() + 60_000_000_000L;
            // Four offsets: two records and what ends each transaction.
            while (System.nanoTime() < deadline
                    && (consumer.assignment().isEmpty()
                            || consumer.position(
                                            consumer.assignment().iterator().next())
                                    < 4)) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
