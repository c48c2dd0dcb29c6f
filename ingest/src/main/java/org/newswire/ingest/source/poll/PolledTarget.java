package org.newswire.ingest.source.poll;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.source.DeliveryQueue;
import org.newswire.ingest.source.ReceivedDelivery;
import org.newswire.ingest.source.Settlement;
import org.newswire.runtime.stage.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One target on its round: fetch, hand over, wait for the settlement, wait for the next time. Only one of these happens
 * at a time. Thread-safe.
 */
final class PolledTarget {

    private static final Logger log = LoggerFactory.getLogger(PolledTarget.class);

    /** A fetch that takes longer makes the next one wait among the slow. */
    private static final Duration SLOW = Duration.ofSeconds(10);

    /** Servers that promise more are asked anyway: they mean pages, and news does not wait. */
    private static final Duration LONGEST_FRESH = Duration.ofMinutes(15);

    private static final Duration LONGEST_BACKOFF = Duration.ofHours(1);
    private static final Duration LASTING_FIRST = Duration.ofHours(1);
    private static final Duration LASTING_LONGEST = Duration.ofHours(24);
    private static final double JITTER = 0.05;

    private final PollTarget target;
    private final Rounds rounds;
    private final Fetcher fetcher;
    private final PollMemory memory;
    private final DeliveryQueue queue;
    private final Clock clock;
    private final RandomGenerator random;
    private final Backoff passing;
    private final Backoff lasting;
    private volatile PollState state;
    private volatile boolean stopped;
    private volatile boolean slow;

    /** Runs tasks later. */
    interface Rounds {

        /** Runs a task after a while, among the troubled or among the others. */
        void schedule(Runnable task, Duration after, boolean troubled);
    }

    PolledTarget(
            PollTarget target,
            Rounds rounds,
            Fetcher fetcher,
            PollMemory memory,
            DeliveryQueue queue,
            Clock clock,
            RandomGenerator random) {
        this.target = target;
        this.rounds = rounds;
        this.fetcher = fetcher;
        this.memory = memory;
        this.queue = queue;
        this.clock = clock;
        this.random = random;
        var twice = target.interval().multipliedBy(2);
        this.passing = new Backoff(twice, longer(twice, LONGEST_BACKOFF), random);
        this.lasting = new Backoff(longer(twice, LASTING_FIRST), longer(twice, LASTING_LONGEST), random);
        this.state = PollState.of(target);
    }

    PollState state() {
        return state;
    }

    void start() {
        next(Duration.ZERO);
    }

    void stop() {
        stopped = true;
    }

    private void run() {
        if (stopped) return;
        state = state.next(Optional.empty());
        var begun = System.nanoTime();
        try {
            var known = memory.get(target);
            var fetched = fetcher.fetch(target, known);
            slow = System.nanoTime() - begun > SLOW.toNanos();
            take(fetched, known);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            log.error("polling failed feed={} uri={}", target.feed(), shown(target.uri()), e);
            failed(Fetched.Failed.passing(e.toString()));
        }
    }

    private void take(Fetched fetched, Known known) throws InterruptedException {
        if (fetched instanceof Fetched.Failed failed) {
            failed(failed);
        } else if (fetched instanceof Fetched.Unchanged unchanged) {
            succeeded(known.moved(unchanged.movedTo()), unchanged.fresh(), false);
        } else if (fetched instanceof Fetched.Document document) {
            if (document.known().sha256() != null && document.known().sha256().equals(known.sha256()))
                succeeded(document.known(), document.fresh(), false);
            else handOver(document);
        }
    }

    private void handOver(Fetched.Document document) throws InterruptedException {
        if (stopped) return;
        var delivery = new ReceivedDelivery(
                target.feed(),
                FeedPoller.SOURCE,
                target.feed() + "/" + shown(target.uri()),
                Optional.empty(),
                clock.instant(),
                document.bytes());
        var unused = queue.put(delivery).whenComplete((settlement, closed) -> settled(document, settlement));
    }

    private void settled(Fetched.Document document, @Nullable Settlement settlement) {
        if (settlement == null) return; // the intake has stopped
        // A page that is no feed, such as the login of a network, is not where the feed has moved to.
        var now = settlement.isFailure() ? document.known().withoutMove() : document.known();
        succeeded(now, document.fresh(), true);
    }

    private void succeeded(Known now, Duration fresh, boolean isNew) {
        if (state.failuresInARow() > 0) log.info("feed is back feed={} uri={}", target.feed(), shown(target.uri()));
        memory.put(target, now);
        passing.reset();
        lasting.reset();
        state = state.succeeded(clock.instant(), isNew, Optional.ofNullable(now.movedTo()));
        var wait = longer(target.interval(), shorter(fresh, LONGEST_FRESH)).toMillis();
        next(Duration.ofMillis((long) (wait * (1 + JITTER * random.nextDouble()))));
    }

    private void failed(Fetched.Failed failed) {
        if (stopped) return;
        var known = memory.get(target);
        var hadMoved = known.movedTo() != null;
        if (hadMoved) memory.put(target, known.withoutMove()); // the old address is tried before it is given up
        state = state.failed(clock.instant(), failed.reason());
        var backoff = (failed.lasting() && !hadMoved ? lasting : passing).next();
        var wait = failed.retryAfter()
                .map(asked -> longer(target.interval(), shorter(asked, LASTING_LONGEST)))
                .orElse(backoff);
        log.warn(
                "feed cannot be fetched feed={} uri={} times={} retry_ms={} reason={}",
                target.feed(),
                shown(target.uri()),
                state.failuresInARow(),
                wait.toMillis(),
                failed.reason());
        next(wait);
    }

    private void next(Duration wait) {
        if (stopped) return;
        state = state.next(Optional.of(clock.instant().plus(wait)));
        rounds.schedule(this::run, wait, slow || state.failuresInARow() > 0);
    }

    /** Without the query, which may hold a key. */
    private static String shown(URI uri) {
        var text = uri.toString();
        var query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
