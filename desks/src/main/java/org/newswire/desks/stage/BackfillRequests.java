package org.newswire.desks.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;

/**
 * What a backfill asks the stage to look at again, in transactions of a bounded size. A second backfill of the same desk
 * ends the first. What was asked before a failure stays asked; to ask again does no harm.
 */
final class BackfillRequests implements AutoCloseable {

    private static final String NAME = "newswire-desks-backfill-";
    private static final int IN_ONE_TRANSACTION = 1_000;

    private final String desk;
    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Set<String> items = new HashSet<>();
    private long asked;
    private boolean open;

    BackfillRequests(KafkaSettings kafka, String desk) {
        this.desk = desk;
        this.topic = kafka.topics().deskBackfill().name();
        var properties = new KafkaClients(kafka).producer(NAME + desk);
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, kafka.named(NAME + desk));
        this.producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Asks for one item; its partition follows from its key, as everywhere. */
    void ask(ConsumerRecord<byte[], byte[]> record) {
        if (!open) producer.beginTransaction();
        open = true;
        // What fails here fails the commit.
        var unused = producer.send(new ProducerRecord<>(
                topic, null, record.timestamp(), record.key(), record.value(), DeskBackfill.headers(record, desk)));
        items.add(new String(record.key(), UTF_8));
        if (++asked % IN_ONE_TRANSACTION == 0) commit();
    }

    /** Makes sure that the stage sees what was asked; throws what kept a record from being written. */
    void commit() {
        if (open) producer.commitTransaction();
        open = false;
    }

    /** How many items; several versions of one, where the topic has not been compacted yet, are asked for one by one. */
    long items() {
        return items.size();
    }

    @Override
    public void close() {
        producer.close();
    }
}
