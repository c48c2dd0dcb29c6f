package org.newswire.sink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.DeadLetter;
import org.newswire.runtime.deadletter.DeadLetters;
import org.newswire.runtime.deadletter.Refusal;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.record.RecordEncoder;

/**
 * Writes dead letters and waits until all in-sync replicas have them. May write a letter more than once when the stage
 * dies before the offset moves; both have the same {@code ce_id}. Connects at the first letter. Not thread-safe.
 */
final class LetterPublisher implements AutoCloseable {

    // Well below max.poll.interval.ms (5 min), so that a broker that is away does not cost the consumer its partitions.
    private static final int DELIVERY_TIMEOUT_MS = 30_000;
    private static final int REQUEST_TIMEOUT_MS = 10_000;

    private final KafkaClients clients;
    private final String clientId;
    private final DeadLetters letters;
    private final RecordEncoder<DeadLetter> encoder;
    private final RandomGenerator random;
    private @Nullable KafkaProducer<String, byte[]> producer;

    LetterPublisher(
            KafkaClients clients,
            String clientId,
            DeadLetters letters,
            RecordEncoder<DeadLetter> encoder,
            RandomGenerator random) {
        this.clients = clients;
        this.clientId = clientId;
        this.letters = letters;
        this.encoder = encoder;
        this.random = random;
    }

    /** Returns when all letters are written; throws {@link RetriableException} when another try may write them. */
    void publish(List<Refusal> refusals) {
        if (refusals.isEmpty()) return;
        try {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var refusal : refusals) sent.add(producer().send(record(refusal)));
            producer().flush();
            for (var letter : sent) letter.get();
        } catch (ExecutionException e) {
            close();
            if (e.getCause() instanceof RetriableException retriable) throw retriable;
            throw new KafkaException("cannot write dead letters: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private ProducerRecord<String, byte[]> record(Refusal refusal) {
        var letter = letters.record(refusal, DeadLetters.traceOf(refusal, random));
        var bytes = encoder.encode(letter.topic(), letter.headers(), letter.value());
        return new ProducerRecord<>(letter.topic(), null, letter.timestamp(), letter.key(), bytes, letter.headers());
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            var properties = clients.producer(clientId);
            properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_TIMEOUT_MS);
            properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_TIMEOUT_MS);
            properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, DELIVERY_TIMEOUT_MS);
            producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /** Closes the connection; the next letter opens another. */
    @Override
    public void close() {
        var closing = producer;
        producer = null;
        if (closing != null) closing.close(Duration.ZERO);
    }
}
