package org.newswire.desks.stage;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.desks.Desk;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.SchemaRegistryClient;
import org.newswire.runtime.stage.Backoff;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;
import org.newswire.runtime.streams.StreamsProperties;
import org.newswire.runtime.streams.StreamsRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs {@link DesksTopology} on a cluster, see {@link StreamsRun}, and exchanges the desks when their file changes: first
 * the new topics are made, then the desks are swapped between two records. A stage that never had a desk reads nothing;
 * it waits for the first one.
 */
public final class DesksStage implements Stage {

    /** Application id and consumer group, before the site's prefix. */
    public static final String GROUP = "newswire-desks";

    private static final Logger log = LoggerFactory.getLogger(DesksStage.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final KafkaSettings kafka;
    private final DesksSettings settings;
    private final RecordCodecs codecs;
    private final DesksCounters counters;
    private final DeskTopics topics;
    private final DeskDefinitions definitions;
    private final DesksInUse inUse = new DesksInUse();
    private final Backoff backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT, new Random());
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "newswire-desks");
        thread.setDaemon(true);
        return thread;
    });
    private volatile StageState state = StageState.NEW;
    private volatile @Nullable Throwable failure;
    private volatile List<Desk> wanted = List.of();
    private volatile @Nullable StreamsRun run;

    public DesksStage(
            KafkaSettings kafka,
            DesksSettings settings,
            RecordCodecs codecs,
            SchemaRegistryClient registry,
            DesksCounters counters) {
        this.kafka = kafka;
        this.settings = settings;
        this.codecs = codecs;
        this.counters = counters;
        this.topics = new DeskTopics(kafka, registry, settings.partitions());
        this.definitions = new DeskDefinitions(settings.file());
    }

    @Override
    public String name() {
        return DeskStep.STAGE;
    }

    @Override
    public void start() {
        wanted = definitions.read();
        state = StageState.STARTING;
        watch.execute(this::begin);
    }

    @Override
    public StageState state() {
        var running = run;
        return running == null || state.isOver() ? state : running.state();
    }

    @Override
    public Optional<Throwable> failure() {
        var running = run;
        return failure != null || running == null ? Optional.ofNullable(failure) : running.failure();
    }

    @Override
    public Optional<String> notice() {
        return definitions.problem().map(problem -> problem + "; the desks before it are in use");
    }

    /** The desks in use. */
    public List<Desk> desks() {
        return inUse.all();
    }

    /** Whether it has no desk and never had one, so that nothing is to be waited for. */
    public boolean isIdle() {
        return run == null && state == StageState.RUNNING;
    }

    @Override
    public void close() {
        watch.shutdownNow();
        try {
            // What it does is interrupted; a stream that is just being started is closed below.
            if (!watch.awaitTermination(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS))
                log.warn("desks did not stop looking at {} within {}", settings.file(), LONGEST_WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var running = run;
        if (running != null) running.close();
        inUse.close();
        if (state != StageState.FAILED) state = StageState.STOPPED;
    }

    /** Starts reading, or waits for the first desk; tries again while something is away. */
    private void begin() {
        try {
            if (wanted.isEmpty() && !topics.hasBeenRead(GROUP)) state = StageState.RUNNING;
            else use(wanted);
            var look = settings.look().toMillis();
            var unused = watch.scheduleWithFixedDelay(this::look, look, look, TimeUnit.MILLISECONDS);
        } catch (KafkaException away) {
            state = StageState.RETRYING;
            var wait = backoff.next();
            log.warn("desks will try again wait_ms={} reason=\"{}\"", wait.toMillis(), away.toString());
            if (watch.isShutdown()) return;
            var unused = watch.schedule(this::begin, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RuntimeException | Error e) {
            failure = e;
            state = StageState.FAILED;
            log.error("desks stopped", e);
        }
    }

    private void look() {
        try {
            definitions.look().ifPresent(now -> wanted = now);
            counters.inUse(desks().size(), definitions.problem().isPresent());
            if (!wanted.equals(desks())) use(wanted);
        } catch (KafkaException away) {
            log.warn("desks not exchanged yet, what they need is away reason=\"{}\"", away.toString());
        } catch (RuntimeException e) {
            log.error("desks not exchanged", e);
        }
    }

    /** Makes the topics, then puts the desks to use. */
    private synchronized void use(List<Desk> desks) {
        var before = desks();
        inUse.exchange(ActiveDesks.of(desks, topics.prepare(desks)));
        counters.inUse(desks.size(), definitions.problem().isPresent());
        log.info("desks in use file={} desks={} before={}", settings.file(), names(desks), names(before));
        if (run == null) {
            var properties = new StreamsProperties(GROUP, settings.threads(), settings.stateDirectory());
            run = StreamsRun.start(
                    name(), DesksTopology.build(kafka.topics(), this::step), kafka, properties, this::lookForTopics);
        }
    }

    /** After a failure: a topic may be gone, and writing to it would wait for it for ever. */
    private synchronized void lookForTopics() {
        try {
            inUse.onTopics(topics.prepare(inUse.all()));
        } catch (KafkaException away) {
            log.warn("topics of desks not looked at reason=\"{}\"", away.toString());
        }
    }

    private DeskStep step() {
        var threadCodecs = new DeskCodecs(
                codecs.decoder(EnrichedItem.class),
                codecs.encoder(kafka.topics().deadLetter()));
        return new DeskStep(kafka.topics(), threadCodecs, inUse, counters, Clock.systemUTC(), new Random());
    }

    private static List<String> names(List<Desk> desks) {
        return desks.stream().map(Desk::name).toList();
    }
}
