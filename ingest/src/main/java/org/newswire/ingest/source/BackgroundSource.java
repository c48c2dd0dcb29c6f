package org.newswire.ingest.source;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.stage.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A source on a thread of its own, which asks it, settles and postpones there. So the reader of this one never waits for
 * what the other does meanwhile, such as looking through a large folder or moving files on a slow share, and that work
 * goes on beside reading and publishing. The deliveries themselves are opened by the reader.
 *
 * <p>At most {@code ahead} deliveries wait to be taken. A source that cannot be read is asked again after a growing
 * while. {@link #close} first has everything settled that was handed in.
 */
public final class BackgroundSource implements SignallingSource {

    private static final Logger log = LoggerFactory.getLogger(BackgroundSource.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final Duration CLOSE_WITHIN = Duration.ofMinutes(1);

    private final Source source;
    private final int ahead;
    private final Duration idle;
    private final Backoff backoff;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Delivery> waiting = new ArrayDeque<>();
    private final Deque<Runnable> handedIn = new ArrayDeque<>();
    private Runnable signal = () -> {};
    private @Nullable RuntimeException failure;
    private boolean exhausted;
    private boolean closing;

    /**
     * @param source the source; from now on only the thread of this one uses it
     * @param ahead most deliveries that wait to be taken
     * @param idle how long to leave the source alone when it has nothing
     */
    public BackgroundSource(Source source, int ahead, Duration idle) {
        this.source = source;
        this.ahead = ahead;
        this.idle = idle;
        this.backoff = new Backoff(Duration.ofMillis(500), LONGEST_WAIT, RandomGenerator.getDefault());
        this.thread = new Thread(this::run, "newswire-" + source.kind());
        this.thread.setDaemon(true);
        this.thread.start();
    }

    @Override
    public void signal(Runnable arrived) {
        locked(() -> signal = arrived);
        arrived.run();
    }

    @Override
    public String kind() {
        return source.kind();
    }

    /** Throws what the source threw when that was no {@link IOException}. */
    @Override
    public Optional<Delivery> poll(Duration wait) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var left = wait.toNanos();
            while (waiting.isEmpty() && failure == null && !exhausted && left > 0) left = changed.awaitNanos(left);
            if (failure != null) throw failure;
            var next = waiting.poll();
            changed.signalAll();
            return Optional.ofNullable(next);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isExhausted() {
        lock.lock();
        try {
            return exhausted && waiting.isEmpty() && handedIn.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {
        handIn(() -> source.settle(delivery, settlement));
    }

    @Override
    public void postpone(Delivery delivery, IOException reason) {
        handIn(() -> source.postpone(delivery, reason));
    }

    @Override
    public long givenUp() {
        return source.givenUp();
    }

    @Override
    public void close() {
        locked(() -> closing = true);
        try {
            thread.join(CLOSE_WITHIN.toMillis());
            if (thread.isAlive())
                log.warn("source did not finish within {} source={}, what is left is done again", CLOSE_WITHIN, kind());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handIn(Runnable work) {
        locked(() -> handedIn.add(work));
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try (source) {
            while (true) {
                var work = next();
                if (work == null) return;
                work.run();
                locked(() -> exhausted = source.isExhausted());
            }
        } catch (RuntimeException e) {
            fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What to do next, null when there is nothing left: settling first, then asking while there is room. */
    private @Nullable Runnable next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (handedIn.isEmpty() && !closing && (exhausted || waiting.size() >= ahead)) changed.await();
            if (!handedIn.isEmpty()) return handedIn.poll();
            return closing ? null : this::ask;
        } finally {
            lock.unlock();
        }
    }

    private void ask() {
        var wait = idle;
        Optional<Delivery> delivery = Optional.empty();
        try {
            delivery = source.poll(Duration.ZERO);
            backoff.reset();
        } catch (IOException e) {
            wait = backoff.next();
            log.warn("source cannot be read source={} retry_ms={} reason={}", kind(), wait.toMillis(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        take(delivery, wait);
    }

    private void take(Optional<Delivery> delivery, Duration wait) {
        lock.lock();
        try {
            exhausted = source.isExhausted();
            delivery.ifPresent(waiting::add);
            changed.signalAll();
            if (delivery.isPresent() || exhausted) signal.run();
            else rest(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void rest(Duration wait) throws InterruptedException {
        var left = wait.toNanos();
        while (handedIn.isEmpty() && !closing && left > 0) left = changed.awaitNanos(left);
    }

    private void fail(RuntimeException e) {
        lock.lock();
        try {
            failure = e;
            changed.signalAll();
            signal.run();
        } finally {
            lock.unlock();
        }
    }
}
