package org.newswire.ingest.source.poll;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.ssl.SSLContexts;
import org.newswire.ingest.source.DeliveryQueue;

/**
 * Fetches documents from web servers at intervals and hands what is new to a queue. What is known of a document (ETag,
 * Last-Modified, fingerprint, a new address) is remembered only when its delivery is settled, so that nothing is lost
 * between a fetch and its commit; a document whose delivery is not settled is not fetched again.
 *
 * <p>Feeds do not wait for each other: a bounded number of threads fetch, those that fail or are slow have threads of
 * their own, every fetch has a deadline, and waiting takes no thread. Thread-safe.
 */
public final class FeedPoller implements AutoCloseable {

    /** What records call this kind of source. */
    public static final String SOURCE = "poll";

    private static final Duration SAVE_EVERY = Duration.ofSeconds(1);
    private static final Duration IDLE_THREAD = Duration.ofSeconds(30);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1, threads("poll-scheduler"));
    private final ThreadPoolExecutor swift;
    private final ThreadPoolExecutor troubled;
    private final Fetcher fetcher;
    private final PollMemory memory;
    private final DeliveryQueue queue;
    private final Clock clock;
    private final RandomGenerator random;
    private final Map<PollTarget, PolledTarget> polled = new LinkedHashMap<>();

    /** Fetches nothing until it is given targets. */
    public FeedPoller(PollSettings settings, DeliveryQueue queue, Clock clock, RandomGenerator random) {
        this(
                settings,
                queue,
                clock,
                random,
                rules -> new GuardedResolver(HostResolver.SYSTEM, rules),
                SSLContexts.createSystemDefault());
    }

    FeedPoller(
            PollSettings settings,
            DeliveryQueue queue,
            Clock clock,
            RandomGenerator random,
            Function<AddressRules, DnsResolver> resolvers,
            SSLContext tls) {
        var few = Math.max(1, settings.threads() / 4);
        this.queue = queue;
        this.clock = clock;
        this.random = random;
        this.swift = pool(settings.threads(), "poll");
        this.troubled = pool(few, "poll-troubled");
        this.memory = new PollMemory(settings.memory());
        this.fetcher = new Fetcher(settings, resolvers, tls, settings.threads() + few, scheduler, clock);
        scheduler.setRemoveOnCancelPolicy(true);
        var unused = scheduler.scheduleWithFixedDelay(
                memory::save, SAVE_EVERY.toMillis(), SAVE_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Polls these targets from now on and no others. Targets that are the same as before go on as they were, new and
     * changed ones are fetched at once.
     */
    public synchronized void poll(Collection<PollTarget> targets) {
        for (var gone : List.copyOf(polled.keySet())) {
            if (targets.contains(gone)) continue;
            var old = polled.remove(gone);
            if (old != null) old.stop();
        }
        memory.retain(targets);
        for (var target : targets) {
            if (polled.containsKey(target)) continue;
            var added = new PolledTarget(target, this::schedule, fetcher, memory, queue, clock, random);
            polled.put(target, added);
            added.start();
        }
    }

    /** How each target goes, in the order they were added. */
    public synchronized List<PollState> states() {
        return polled.values().stream().map(PolledTarget::state).toList();
    }

    /** Stops fetching; what was handed over is not taken back. */
    @Override
    public synchronized void close() {
        polled.values().forEach(PolledTarget::stop);
        polled.clear();
        scheduler.shutdownNow();
        swift.shutdownNow();
        troubled.shutdownNow();
        fetcher.close();
        try {
            for (var threads : List.of(swift, troubled, scheduler))
                if (!threads.awaitTermination(CLOSE_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) break;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        memory.save();
    }

    /** Runs a task on a worker thread after a while; not at all when the poller is closed. */
    private void schedule(Runnable task, Duration after, boolean isTroubled) {
        ExecutorService workers = isTroubled ? troubled : swift;
        try {
            var unused = scheduler.schedule(() -> workers.execute(task), after.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            // Nothing is polled any more.
        }
    }

    private static ThreadPoolExecutor pool(int size, String name) {
        var pool = new ThreadPoolExecutor(
                size, size, IDLE_THREAD.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), threads(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory threads(String name) {
        var number = new AtomicInteger();
        return task -> {
            var thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
