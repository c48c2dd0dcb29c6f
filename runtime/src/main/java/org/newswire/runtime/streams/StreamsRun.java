package org.newswire.runtime.streams;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.stage.Backoff;
import org.newswire.runtime.stage.StageState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One topology, running on a cluster with exactly-once processing. A stream thread that dies because something is away
 * is replaced after a while; its open transaction is aborted and the records are read again. Thread-safe.
 */
public final class StreamsRun implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StreamsRun.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(30);

    private final String stage;
    private final Runnable beforeRetry;
    private final KafkaStreams streams;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Backoff backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT, new Random());
    private long lastFailureNanos = System.nanoTime();
    private volatile boolean retrying;
    private volatile boolean closed;

    private StreamsRun(String stage, Runnable beforeRetry, KafkaStreams streams) {
        this.stage = stage;
        this.beforeRetry = beforeRetry;
        this.streams = streams;
    }

    /** Starts a topology for a stage, which is named in the log. */
    public static StreamsRun start(
            String stage, Topology topology, KafkaSettings kafka, StreamsProperties properties, Runnable beforeRetry) {
        var config = new StreamsConfig(properties.forKafka(kafka));
        var run = new StreamsRun(stage, beforeRetry, new KafkaStreams(topology, config));
        run.streams.setUncaughtExceptionHandler(run::onFailure);
        run.streams.setStateListener((now, before) -> run.onState(now));
        run.streams.start();
        return run;
    }

    /** What the stage is doing. */
    public StageState state() {
        if (failure.get() != null) return StageState.FAILED;
        if (closed) return StageState.STOPPED;
        if (retrying) return StageState.RETRYING;
        return switch (streams.state()) {
            case CREATED, REBALANCING -> StageState.STARTING;
            case RUNNING -> StageState.RUNNING;
            case PENDING_SHUTDOWN, NOT_RUNNING -> StageState.STOPPED;
            case PENDING_ERROR, ERROR -> StageState.FAILED;
        };
    }

    /** Why it is {@link StageState#FAILED}. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    @Override
    public void close() {
        closed = true;
        if (!streams.close(leavingTheGroup()))
            log.warn("{} did not stop within {}; its open transaction will be aborted", stage, CLOSE_WITHIN);
    }

    // By default Streams stays a member when it closes, and the next start waits until that member has timed out.
    private static CloseOptions leavingTheGroup() {
        return CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(CLOSE_WITHIN);
    }

    private StreamThreadExceptionResponse onFailure(Throwable thrown) {
        var cause = rootCause(thrown);
        if (thrown instanceof MissingSourceTopicException || cause instanceof AuthorizationException) {
            failure.set(thrown);
            log.error("{} stopped reason=\"{}\"", stage, cause.getMessage(), thrown);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        retrying = true;
        var wait = nextWait();
        log.warn("{} will try again wait_ms={} reason=\"{}\"", stage, wait.toMillis(), cause.toString(), thrown);
        pause(wait);
        beforeRetry.run();
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
