package org.newswire.ingest.publish;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.Receipt;
import org.newswire.ingest.publish.UnitRecords.Encoded;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.stage.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes units exactly once, over crashes of this process and of the cluster.
 *
 * <p>One transaction writes everything that many units come to, and a receipt for each. A unit with a receipt is never
 * published again, so it does not matter whether the process dies before or after the source learns of the commit.
 *
 * <p>There is one way out of every failure of a transaction, whether it was aborted, timed out, or ended without an
 * answer: throw the producer away, start another under the same transactional id, which settles the old transaction one
 * way or the other, read the receipts, and send again the units that have none. That is repeated, with growing waits,
 * until it succeeds; only what needs a person ends it, with a {@link PublishException}.
 *
 * <p>Used by one thread.
 */
public final class Publisher implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration NAP = Duration.ofMillis(100);
    private static final int ANSWER_WITHIN_MS = 15_000;
    private static final Duration TRANSACTION_TIMEOUT = Duration.ofMinutes(1);

    private final PublisherSettings settings;
    private final Map<String, Object> producerProperties;
    private final UnitRecords records;
    private final ReceiptReader receiptReader;
    private final Progress progress;
    private final Batch batch = new Batch();
    private Receipts receipts;
    private @Nullable Producer<byte[], byte[]> producer;
    private long transactionBegun = System.nanoTime();

    public Publisher(
            PublisherSettings settings,
            KafkaSettings kafka,
            RecordCodecs codecs,
            Progress progress,
            Clock clock,
            RandomGenerator random) {
        var clients = new KafkaClients(kafka);
        var name = kafka.named("newswire-ingest-" + settings.instance());
        this.settings = settings;
        this.producerProperties = producerProperties(clients, name);
        this.records = new UnitRecords(kafka.topics(), codecs, clock, random);
        this.receiptReader = new ReceiptReader(
                consumerProperties(clients, name),
                kafka.topics().receipts().name(),
                codecs.decoder(Receipt.class),
                settings.receipts());
        this.progress = progress;
        this.receipts = new Receipts(settings.receipts());
    }

    /** What the publisher tells about itself while it waits for the cluster, and whom it asks whether to go on. */
    public interface Progress {

        /** Whether to stop trying. */
        boolean isStopping();

        /** The cluster or the registry is away; the publisher tries again by itself. */
        void retrying(Throwable reason);

        /** It works. */
        void working();
    }

    /** Thrown out of a retry when the process is to stop. Nothing of the open batch is committed. */
    public static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException(Throwable cause) {
            super("stopped while waiting for the cluster", cause);
        }
    }

    /** Connects, ends what an earlier process left open, and reads the receipts. Waits for the cluster. */
    public void start() {
        untilDone("connect to the cluster", this::producer);
    }

    /** What became of a unit that was seen before, in an earlier transaction or in the open one. */
    public Optional<Fate> find(String feed, String fingerprint) {
        var key = UnitKey.of(feed, fingerprint);
        return receipts.find(key).or(() -> batch.find(key));
    }

    /** What a unit becomes at the next {@link #commit}: its fate, and how many records of each kind. */
    public record Added(Fate fate, long items, long letters) {}

    /** Adds a unit to the open batch. */
    public Added add(Arrival arrival) {
        var unit = untilDone("encode a unit", () -> records.encode(arrival));
        batch.add(unit);
        return new Added(unit.fate(), unit.items(), unit.letters());
    }

    /** Whether there is nothing to commit. */
    public boolean isEmpty() {
        return batch.isEmpty();
    }

    /** Whether the open batch is large enough to be committed. */
    public boolean isFull() {
        return batch.size() >= settings.maxUnits() || batch.bytes() >= settings.maxBytes();
    }

    /** How long the open batch may wait for more; zero when it is due. */
    public Duration patience() {
        if (isFull()) return Duration.ZERO;
        var left = settings.linger().minus(batch.age());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Commits the open batch; when this returns, all of it is on the topics. */
    public void commit() {
        if (batch.isEmpty()) return;
        untilDone("commit " + batch.size() + " units", () -> {
            send(producer());
            return true;
        });
        for (var unit : batch.units()) receipts.add(unit.key(), unit.fate());
        batch.clear();
    }

    /** Drops the open batch: nothing of it was acknowledged to anyone. */
    @Override
    public void close() {
        batch.clear();
        dropProducer(LONGEST_WAIT);
    }

    private void send(Producer<byte[], byte[]> open) {
        var begun = false;
        for (var unit : batch.units()) {
            if (receipts.find(unit.key()).isPresent()) continue; // committed by the try before
            if (!begun) begin(open);
            begun = true;
            send(unit, open);
        }
        if (begun) open.commitTransaction();
    }

    private void begin(Producer<byte[], byte[]> open) {
        transactionBegun = System.nanoTime();
        open.beginTransaction();
    }

    // Errors of single sends come back from commitTransaction.
    private static void send(Encoded unit, Producer<byte[], byte[]> open) {
        for (var record : unit.records()) {
            var unused = open.send(record);
        }
    }

    private Producer<byte[], byte[]> producer() {
        if (producer != null) return producer;
        var opened = new KafkaProducer<>(producerProperties, new ByteArraySerializer(), new ByteArraySerializer());
        producer = opened;
        opened.initTransactions();
        receipts = receiptReader.read();
        return opened;
    }

    private void dropProducer(Duration timeout) {
        if (producer == null) return;
        try {
            producer.close(timeout);
        } catch (RuntimeException e) {
            log.debug("producer did not close cleanly", e);
        }
        producer = null;
    }

    /** Does it, again and again if need be. May run more than once. */
    private <T> T untilDone(String what, Supplier<T> action) {
        var backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT, RandomGenerator.getDefault());
        while (true) {
            try {
                var result = action.get();
                progress.working();
                return result;
            } catch (RuntimeException e) {
                dropProducer(Duration.ZERO);
                var wayOut = Failures.wayOut(e);
                if (wayOut.isPresent() && !sleptTooLong(e))
                    throw new PublishException("cannot " + what + ": " + wayOut.get(), e);
                if (progress.isStopping()) throw new StoppedException(e);
                progress.retrying(e);
                var wait = backoff.next();
                log.warn("cannot {}, trying again retry_ms={} reason={}", what, wait.toMillis(), e.toString());
                pause(wait, progress::isStopping);
            }
        }
    }

    // A process that slept through its transaction's timeout, such as a laptop's, looks fenced and is not.
    private boolean sleptTooLong(RuntimeException e) {
        return Failures.isFenced(e) && System.nanoTime() - transactionBegun > TRANSACTION_TIMEOUT.toNanos();
    }

    private static void pause(Duration wait, BooleanSupplier stopping) {
        var end = System.nanoTime() + wait.toNanos();
        while (System.nanoTime() - end < 0 && !stopping.getAsBoolean()) {
            try {
                Thread.sleep(NAP.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoppedException(e);
            }
        }
    }

    private static Map<String, Object> consumerProperties(KafkaClients clients, String name) {
        var properties = new HashMap<>(clients.consumer(name));
        properties.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS);
        return properties;
    }

    private static Map<String, Object> producerProperties(KafkaClients clients, String name) {
        var properties = new HashMap<>(Map.<String, Object>of(
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                (int) TRANSACTION_TIMEOUT.toMillis(),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                30_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                ANSWER_WITHIN_MS,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                ANSWER_WITHIN_MS,
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 * 1024,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                64L * 1024 * 1024));
        properties.putAll(clients.producer(name));
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        return properties;
    }
}
