package org.newswire.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A source for tests: what is put into it, and what was settled, in order. Thread-safe. */
final class ListSource implements SignallingSource {

    final List<String> settled = new CopyOnWriteArrayList<>();
    final List<String> postponed = new CopyOnWriteArrayList<>();
    private final String kind;
    private final Deque<Delivery> waiting = new ArrayDeque<>();
    private Optional<IOException> trouble = Optional.empty();
    private Runnable signal = () -> {};
    private boolean ended;
    private volatile boolean closed;

    ListSource(String kind, String... names) {
        this.kind = kind;
        for (var name : names) waiting.add(new Named(kind, name));
    }

    synchronized void put(String name) {
        waiting.add(new Named(kind, name));
        signal.run();
    }

    synchronized void end() {
        ended = true;
        signal.run();
    }

    /** Has the next poll fail. */
    synchronized void breakOnce() {
        trouble = Optional.of(new IOException("the share is away"));
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void signal(Runnable arrived) {
        signal = arrived;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public synchronized Optional<Delivery> poll(Duration wait) throws IOException {
        var failing = trouble;
        trouble = Optional.empty();
        if (failing.isPresent()) throw failing.get();
        return Optional.ofNullable(waiting.poll());
    }

    @Override
    public synchronized boolean isExhausted() {
        return ended && waiting.isEmpty();
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {
        settled.add(delivery.name());
    }

    @Override
    public synchronized void postpone(Delivery delivery, IOException reason) {
        postponed.add(delivery.name());
        waiting.add(delivery);
    }

    @Override
    public void close() {
        closed = true;
    }

    private record Named(String source, String name) implements Delivery {

        @Override
        public String feed() {
            return "test";
        }

        @Override
        public Optional<String> sourceId() {
            return Optional.empty();
        }

        @Override
        public Instant receivedAt() {
            return Instant.EPOCH;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(new byte[0]);
        }
    }
}
