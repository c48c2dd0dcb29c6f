package org.newswire.desks.stage;

import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newswire.desks.Desk;

/**
 * The desks that records are matched with now. They are exchanged between two records: whoever matches keeps them as they
 * are until he is done, and what nobody uses any more is closed. Thread-safe.
 */
final class DesksInUse implements AutoCloseable {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable ActiveDesks active;

    /** What a function makes of the desks, which do not change meanwhile. There have to be some by now. */
    <T> T apply(Function<ActiveDesks, T> use) {
        lock.readLock().lock();
        try {
            if (active == null) throw new IllegalStateException("no desks are in use");
            return use.apply(active);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The desks, in their order; none before the first exchange. */
    List<Desk> all() {
        lock.readLock().lock();
        try {
            return active == null ? List.of() : active.desks().all();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Other desks from the next record on. */
    void exchange(@Nullable ActiveDesks now) {
        lock.writeLock().lock();
        try {
            if (active != null) active.desks().close();
            active = now;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The same desks, after topics have come or gone. */
    void onTopics(Set<String> topics) {
        lock.writeLock().lock();
        try {
            if (active != null) active = new ActiveDesks(active.desks(), topics);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        exchange(null);
    }
}
