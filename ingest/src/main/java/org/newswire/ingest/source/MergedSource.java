package org.newswire.ingest.source;

import java.io.IOException;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Several sources as one: they are asked in turn, so none keeps the others waiting longer than it takes to answer, and
 * when none has anything this waits until one says that it has. A source whose own work can be slow, such as looking
 * through a folder on a network share, goes into a {@link BackgroundSource}.
 *
 * <p>Used by one thread. It is exhausted when all of them are.
 */
public final class MergedSource implements Source {

    private final List<? extends SignallingSource> sources;
    private final IdentityHashMap<Delivery, Source> inHand = new IdentityHashMap<>();
    private final Semaphore arrived = new Semaphore(0);
    private int next;

    /** @param sources the sources, closed with this one in their order */
    public MergedSource(List<? extends SignallingSource> sources) {
        this.sources = List.copyOf(sources);
        this.sources.forEach(source -> source.signal(arrived::release));
    }

    @Override
    public String kind() {
        return sources.stream().map(Source::kind).collect(Collectors.joining("+"));
    }

    /** A source that cannot be read passes its exception on; the next call goes on with the source after it. */
    @Override
    public Optional<Delivery> poll(Duration wait) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + wait.toNanos();
        while (true) {
            arrived.drainPermits(); // what is signalled from here on may have been missed by the round below
            var delivery = round();
            if (delivery.isPresent() || isExhausted()) return delivery;
            var left = deadline - System.nanoTime();
            if (left <= 0 || !arrived.tryAcquire(left, TimeUnit.NANOSECONDS)) return Optional.empty();
        }
    }

    @Override
    public boolean isExhausted() {
        return sources.stream().allMatch(Source::isExhausted);
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {
        owner(delivery).settle(delivery, settlement);
    }

    @Override
    public void postpone(Delivery delivery, IOException reason) {
        owner(delivery).postpone(delivery, reason);
    }

    @Override
    public long givenUp() {
        return sources.stream().mapToLong(Source::givenUp).sum();
    }

    /** Closes all of them, also when one fails to. */
    @Override
    public void close() {
        RuntimeException failure = null;
        for (var source : sources) {
            try {
                source.close();
            } catch (RuntimeException e) {
                if (failure == null) failure = e;
                else failure.addSuppressed(e);
            }
        }
        if (failure != null) throw failure;
    }

    /** Asks each source once, the one after the last that was asked first. */
    private Optional<Delivery> round() throws IOException, InterruptedException {
        for (int asked = 0; asked < sources.size(); asked++) {
            var source = sources.get(next);
            next = (next + 1) % sources.size();
            var delivery = source.poll(Duration.ZERO);
            if (delivery.isPresent()) {
                inHand.put(delivery.get(), source);
                return delivery;
            }
        }
        return Optional.empty();
    }

    private Source owner(Delivery delivery) {
        var owner = inHand.remove(delivery);
        if (owner == null) throw new IllegalArgumentException("not of these sources, or settled before");
        return owner;
    }
}
