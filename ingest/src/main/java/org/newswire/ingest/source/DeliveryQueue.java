package org.newswire.ingest.source;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands deliveries over from the threads of the network to the one thread that reads sources, and the settlement of each
 * back. What was handed over and is not settled is bounded in number and in bytes; a single delivery that is larger than
 * the bound gets in when nothing else is there.
 *
 * <p>The future of a delivery ends with its settlement, or with a {@link ClosedException} when the queue was closed
 * first: what became of the delivery is not known then, and sending it again is right. Futures are completed by the
 * reading thread, so what depends on them must be short.
 *
 * <p>Any thread may hand over; {@link #poll} and what follows is for one thread.
 */
public final class DeliveryQueue implements SignallingSource {

    private final String kind;
    private final int maxDeliveries;
    private final long maxBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition settled = lock.newCondition();
    private final Deque<ReceivedDelivery> waiting = new ArrayDeque<>();
    private final Map<Delivery, CompletableFuture<Settlement>> unsettled = new HashMap<>();
    private long bytes;
    private boolean closed;
    private Runnable signal = () -> {};

    /** Says that the queue was closed before a delivery was settled. */
    public static final class ClosedException extends Exception {
        private static final long serialVersionUID = 1L;

        ClosedException() {
            super("the intake has stopped");
        }
    }

    /**
     * @param kind kind of source
     * @param maxDeliveries most deliveries that are not settled
     * @param maxBytes most bytes in deliveries that are not settled
     */
    public DeliveryQueue(String kind, int maxDeliveries, long maxBytes) {
        if (maxDeliveries < 1 || maxBytes < 1)
            throw new IllegalArgumentException("a queue of " + maxDeliveries + " deliveries, " + maxBytes + " bytes");
        this.kind = kind;
        this.maxDeliveries = maxDeliveries;
        this.maxBytes = maxBytes;
    }

    /** Hands a delivery over at once; empty when the queue is full, and the delivery was not taken. */
    public Optional<CompletableFuture<Settlement>> offer(ReceivedDelivery delivery) {
        lock.lock();
        try {
            return !closed && isFullFor(delivery) ? Optional.empty() : Optional.of(add(delivery));
        } finally {
            lock.unlock();
        }
    }

    /** Hands a delivery over, waiting until there is room for it. */
    public CompletableFuture<Settlement> put(ReceivedDelivery delivery) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed && isFullFor(delivery)) settled.await();
            return add(delivery);
        } finally {
            lock.unlock();
        }
    }

    /** Number of deliveries that were handed over and are not settled. */
    public int size() {
        lock.lock();
        try {
            return unsettled.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void signal(Runnable run) {
        lock.lock();
        try {
            signal = run;
        } finally {
            lock.unlock();
        }
        run.run();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Optional<Delivery> poll(Duration wait) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var left = wait.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) left = arrived.awaitNanos(left);
            return Optional.ofNullable(waiting.poll());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isExhausted() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {
        take(delivery).complete(settlement);
    }

    /** Puts it at the end of the queue. What is in memory can always be read, so this is not expected to happen. */
    @Override
    public void postpone(Delivery delivery, IOException reason) {
        lock.lock();
        try {
            if (!unsettled.containsKey(delivery) || !(delivery instanceof ReceivedDelivery received))
                throw notOfThisQueue();
            waiting.add(received);
        } finally {
            lock.unlock();
        }
    }

    /** Ends what is not settled; from now on every delivery is refused with a {@link ClosedException}. */
    @Override
    public void close() {
        Map<Delivery, CompletableFuture<Settlement>> left;
        lock.lock();
        try {
            closed = true;
            left = new HashMap<>(unsettled);
            unsettled.clear();
            waiting.clear();
            bytes = 0;
            arrived.signalAll();
            signal.run();
            settled.signalAll();
        } finally {
            lock.unlock();
        }
        left.values().forEach(future -> future.completeExceptionally(new ClosedException()));
    }

    private CompletableFuture<Settlement> add(ReceivedDelivery delivery) {
        if (closed) return CompletableFuture.failedFuture(new ClosedException());
        var future = new CompletableFuture<Settlement>();
        unsettled.put(delivery, future);
        waiting.add(delivery);
        bytes += delivery.size();
        arrived.signal();
        signal.run();
        return future;
    }

    private boolean isFullFor(ReceivedDelivery delivery) {
        if (unsettled.isEmpty()) return false;
        return unsettled.size() >= maxDeliveries || bytes + delivery.size() > maxBytes;
    }

    private CompletableFuture<Settlement> take(Delivery delivery) {
        lock.lock();
        try {
            var future = unsettled.remove(delivery);
            if (future == null || !(delivery instanceof ReceivedDelivery received)) throw notOfThisQueue();
            bytes -= received.size();
            settled.signalAll();
            return future;
        } finally {
            lock.unlock();
        }
    }

    private static IllegalArgumentException notOfThisQueue() {
        return new IllegalArgumentException("not of this source, or settled before");
    }
}
