package org.newswire.ingest.source.push;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Accepts connections and has requests on them served, one thread each. At most so many are open; further ones wait to
 * be accepted, and idle ones make room. Each has so long from one answer to the next, however slowly its bytes come, and
 * is closed then.
 *
 * <p>Neither the JDK's server nor that of the library would do: the limits of the one are system properties of the whole
 * process, read once by whichever server is first; the other stops accepting after a single failure.
 */
final class Connections implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Connections.class);
    private static final Duration SWEEP = Duration.ofMillis(250);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(250);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

    private final ServerSocket server;
    private final HttpService service;
    private final Semaphore slots;
    private final Duration silence;
    private final Duration exchange;
    private final Set<PushConnection> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newCachedThreadPool(threads("push"));
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(threads("push-sweeper"));
    private final Thread acceptor = threads("push-acceptor").newThread(this::accept);
    private volatile boolean closed;

    /**
     * @param server bound
     * @param service answers requests
     * @param slots one for each connection that may be open
     * @param silence longest wait for the next bytes of a request
     * @param exchange longest time from one answer to the next
     */
    Connections(ServerSocket server, HttpService service, Semaphore slots, Duration silence, Duration exchange) {
        this.server = server;
        this.service = service;
        this.slots = slots;
        this.silence = silence;
        this.exchange = exchange;
    }

    void start() {
        acceptor.start();
        var unused =
                sweeper.scheduleWithFixedDelay(this::sweep, SWEEP.toMillis(), SWEEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes no more connections, lets requests that are being answered finish for a moment, and ends the rest. */
    @Override
    public void close() {
        closed = true;
        try {
            server.close();
        } catch (IOException e) {
            log.debug("listening did not end cleanly", e);
        }
        acceptor.interrupt();
        sweeper.shutdownNow();
        workers.shutdown();
        open.forEach(PushConnection::endReading);
        try {
            if (!workers.awaitTermination(CLOSE_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) workers.shutdownNow();
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
        open.forEach(PushConnection::end);
    }

    private void accept() {
        try {
            while (!closed) {
                makeRoom();
                try {
                    serve(server.accept());
                } catch (IOException | RuntimeException e) {
                    slots.release();
                    if (closed) return;
                    log.warn("cannot accept a connection reason={}", e.toString());
                    Thread.sleep(AFTER_FAILURE.toMillis());
                }
            }
        } catch (InterruptedException stop) {
            log.debug("no more connections are accepted");
        }
    }

    /** Takes a slot; when there is none, the connection that has been idle longest loses its own. */
    private void makeRoom() throws InterruptedException {
        while (!slots.tryAcquire()) {
            open.stream()
                    .filter(connection ->
                            connection.isWaiting() && connection.age().compareTo(IDLE) > 0)
                    .max(Comparator.comparing(PushConnection::age))
                    .ifPresent(PushConnection::end);
            if (slots.tryAcquire(SWEEP.toMillis(), TimeUnit.MILLISECONDS)) return;
        }
    }

    private void serve(Socket socket) throws IOException {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) silence.toMillis());
            var connection = new PushConnection(socket);
            workers.execute(() -> converse(connection));
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private void converse(PushConnection connection) {
        open.add(connection);
        try (connection) {
            while (!closed && connection.isOpen()) connection.serve(service);
        } catch (IOException | HttpException e) {
            log.debug("connection ended reason={}", e.toString());
        } catch (RuntimeException e) {
            log.error("a push could not be answered", e);
        } finally {
            connection.end();
            open.remove(connection);
            slots.release();
        }
    }

    private void sweep() {
        for (var connection : open) if (connection.age().compareTo(exchange) > 0) connection.end();
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
