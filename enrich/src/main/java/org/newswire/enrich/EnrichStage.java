package org.newswire.enrich;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.RawItem;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.stage.Backoff;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs {@link EnrichTopology} on a cluster with exactly-once processing. A stream thread that dies because something is
 * away is replaced after a while; its open transaction is aborted and the records are read again.
 */
public final class EnrichStage implements Stage {

    /** Application id and consumer group, before the site's prefix. */
    public static final String GROUP = "newswire-enrich";

    private static final Logger log = LoggerFactory.getLogger(EnrichStage.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration TRANSACTION_WITHIN = Duration.ofSeconds(30);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(30);

    private final KafkaSettings kafka;
    private final EnrichSettings settings;
    private final RecordCodecs codecs;
    private final ArticleReader reader;
    private final Supplier<Enricher> enrichers;
    private final EnrichCounters counters;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Backoff backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT, new Random());
    private long lastFailureNanos = System.nanoTime();
    private volatile boolean retrying;
    private volatile boolean closed;
    private volatile @Nullable KafkaStreams streams;

    /** Enrichers are asked for once, at the start; loading their models may take a second. */
    public EnrichStage(
            KafkaSettings kafka,
            EnrichSettings settings,
            RecordCodecs codecs,
            ArticleReader reader,
            Supplier<Enricher> enrichers,
            EnrichCounters counters) {
        this.kafka = kafka;
        this.settings = settings;
        this.codecs = codecs;
        this.reader = reader;
        this.enrichers = enrichers;
        this.counters = counters;
    }

    @Override
    public String name() {
        return EnrichStep.STAGE;
    }

    @Override
    public void start() {
        var enricher = enrichers.get();
        var topology = EnrichTopology.build(kafka.topics(), () -> step(enricher), settings.withdrawnKept());
        var created = new KafkaStreams(topology, new StreamsConfig(properties()));
        created.setUncaughtExceptionHandler(this::onFailure);
        created.setStateListener((now, before) -> onState(now));
        created.start();
        streams = created;
    }

    @Override
    public StageState state() {
        var running = streams;
        if (running == null) return StageState.NEW;
        if (failure.get() != null) return StageState.FAILED;
        if (closed) return StageState.STOPPED;
        if (retrying) return StageState.RETRYING;
        return switch (running.state()) {
            case CREATED, REBALANCING -> StageState.STARTING;
            case RUNNING -> StageState.RUNNING;
            case PENDING_SHUTDOWN, NOT_RUNNING -> StageState.STOPPED;
            case PENDING_ERROR, ERROR -> StageState.FAILED;
        };
    }

    @Override
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    @Override
    public void close() {
        closed = true;
        var running = streams;
        if (running != null && !running.close(leavingTheGroup()))
            log.warn("enrich did not stop within {}; its open transaction will be aborted", CLOSE_WITHIN);
    }

    // By default Streams stays a member when it closes, and the next start waits until that member has timed out.
    private static CloseOptions leavingTheGroup() {
        return CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(CLOSE_WITHIN);
    }

    private EnrichStep step(Enricher enricher) {
        var topics = kafka.topics();
        var threadCodecs = new EnrichCodecs(
                codecs.decoder(RawItem.class), codecs.encoder(topics.enriched()), codecs.encoder(topics.deadLetter()));
        return new EnrichStep(topics, threadCodecs, reader, enricher, counters, Clock.systemUTC(), new Random());
    }

    private Map<String, Object> properties() {
        var clients = new KafkaClients(kafka);
        var properties = new HashMap<>(clients.common());
        var producer = clients.producer(GROUP);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, kafka.named(GROUP));
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        properties.putIfAbsent(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                clients.consumer(GROUP).get(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG));
        // Longer than the longest item takes; shorter would abort it for ever. Also the time that readers wait after a
        // kill.
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                Math.toIntExact(TRANSACTION_WITHIN.toMillis()));
        // Streams forces a linger of 100 ms on its producers.
        for (var name : new String[] {
            ProducerConfig.LINGER_MS_CONFIG,
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG
        }) properties.put(StreamsConfig.producerPrefix(name), producer.get(name));
        return properties;
    }

    private StreamThreadExceptionResponse onFailure(Throwable thrown) {
        var cause = rootCause(thrown);
        if (thrown instanceof MissingSourceTopicException || cause instanceof AuthorizationException) {
            failure.set(thrown);
            log.error("enrich stopped reason=\"{}\"", cause.getMessage(), thrown);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        retrying = true;
        var wait = nextWait();
        log.warn("enrich will try again wait_ms={} reason=\"{}\"", wait.toMillis(), cause.toString(), thrown);
        pause(wait);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private void onState(KafkaStreams.State now) {
        if (now == KafkaStreams.State.RUNNING) retrying = false;
    }

    // A thread that has run for long since the last failure starts over with a short wait.
    private synchronized Duration nextWait() {
        var now = System.nanoTime();
        if (now - lastFailureNanos > 2 * LONGEST_WAIT.toNanos()) backoff.reset();
        lastFailureNanos = now;
        return backoff.next();
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Throwable rootCause(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) cause = cause.getCause();
        return cause;
    }
}
