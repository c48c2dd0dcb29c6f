package org.newswire.sink;

import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.runtime.deadletter.DeadLetters;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.record.RecordDecoder;
import org.newswire.runtime.record.RecordEncoder;
import org.newswire.runtime.stage.Backoff;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;
import org.newswire.sink.store.ItemWriter;
import org.newswire.sink.store.Migrations;
import org.newswire.sink.store.StoreException;
import org.newswire.sink.store.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads committed records of the enriched topic and stores them, each exactly once. Offsets are committed with the data,
 * in the database, which wins over the offsets in Kafka; those are kept up to date for people who watch the lag.
 *
 * <p>A record that cannot be read, or that the database refuses, goes to the dead-letter topic and the next one goes
 * on. While the database, the broker or the registry is away the stage is {@link StageState#RETRYING} and nothing is
 * skipped. Several instances share the partitions. A stage that was closed is not started again.
 */
public final class SinkStage implements Stage {

    /** Consumer group, before the site's prefix. */
    public static final String GROUP = "newswire-sink";

    static final String STAGE = "sink";

    private static final Logger log = LoggerFactory.getLogger(SinkStage.class);

    private final KafkaSettings kafka;
    private final SinkSettings settings;
    private final StoreSettings store;
    private final RecordCodecs codecs;
    private final SinkCounters counters;
    private final Clock clock = Clock.systemUTC();
    private final Random random = new Random();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile StageState state = StageState.NEW;
    private volatile boolean closing;
    private volatile @Nullable Thread thread;

    public SinkStage(
            KafkaSettings kafka,
            SinkSettings settings,
            StoreSettings store,
            RecordCodecs codecs,
            SinkCounters counters) {
        this.kafka = kafka;
        this.settings = settings;
        this.store = store;
        this.codecs = codecs;
        this.counters = counters;
    }

    @Override
    public String name() {
        return STAGE;
    }

    @Override
    public synchronized void start() {
        if (thread != null || closing) throw new IllegalStateException("the sink was started before");
        var decoder = codecs.decoder(EnrichedItem.class);
        var encoder = codecs.<DeadLetter>encoder(kafka.topics().deadLetter());
        var consumer = consumer();
        state = StageState.STARTING;
        var started = new Thread(() -> run(consumer, decoder, encoder), "newswire-sink");
        thread = started;
        started.start();
    }

    @Override
    public StageState state() {
        return state;
    }

    @Override
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    @Override
    public void close() {
        Thread running;
        synchronized (this) {
            closing = true;
            running = thread;
        }
        if (running == null) {
            state = StageState.STOPPED;
            return;
        }
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("try") // the serdes are closed here and used through the codecs
    private void run(
            KafkaConsumer<byte @Nullable [], byte @Nullable []> opened,
            RecordDecoder<EnrichedItem> decoder,
            RecordEncoder<DeadLetter> encoder) {
        var clients = new KafkaClients(kafka);
        var group = kafka.named(GROUP);
        var letters = new DeadLetters(kafka.topics().deadLetter().name(), clock);
        try (var consumer = opened;
                var admin = clients.admin();
                var deserializer = decoder.deserializer();
                var serializer = encoder.serializer();
                var writer = new ItemWriter(store, group);
                var publisher = new LetterPublisher(clients, group, letters, encoder, random)) {
            prepareTables();
            var settler = new Settler(decoder, writer, publisher, counters, clock);
            var loop = new SinkLoop(
                    kafka.topics().enriched().name(),
                    consumer,
                    new Origins(admin, consumer, writer),
                    writer,
                    settler,
                    new Hand(settings),
                    counters,
                    backoff(),
                    now -> state = now);
            loop.run(() -> closing);
            log.info("sink stopped group={}", group);
        } catch (RuntimeException | Error e) {
            failure.set(e);
            log.error("sink failed group={}", group, e);
        }
        state = failure.get() == null ? StageState.STOPPED : StageState.FAILED;
    }

    private void prepareTables() {
        var backoff = backoff();
        while (!closing) {
            try {
                if (store.migrate()) Migrations.run(store);
                else Migrations.check(store);
                return;
            } catch (StoreException.Away e) {
                var wait = backoff.next();
                log.warn("database away wait_ms={} message=\"{}\"", wait.toMillis(), e.getMessage());
                state = StageState.RETRYING;
                pause(wait.toMillis());
            }
        }
    }

    // In short pieces, so that closing does not wait for the end of it.
    private void pause(long millis) {
        var until = System.nanoTime() + millis * 1_000_000;
        try {
            while (!closing && System.nanoTime() - until < 0) Thread.sleep(Math.min(millis, 50));
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    private KafkaConsumer<byte @Nullable [], byte @Nullable []> consumer() {
        var properties = new KafkaClients(kafka).consumer(kafka.named(GROUP));
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batchMaxRecords());
        // Used only when the log is cut while it is read: Origins decides where reading starts.
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Backoff backoff() {
        return new Backoff(settings.retryFirst(), settings.retryLongest(), random);
    }
}
