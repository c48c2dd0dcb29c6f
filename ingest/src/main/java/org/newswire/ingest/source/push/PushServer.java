package org.newswire.ingest.source.push;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.newswire.ingest.source.DeliveryQueue;

/**
 * Receives items over HTTP: {@code POST /feeds/{feed}/items} with the feed's bearer token and any number of items of any
 * format as body. The answer comes when the items are committed, and says for each that was refused why and where.
 *
 * <p>May deliver more than once: a sender that gets no answer, or 503, sends again, and what was committed is found to be
 * a duplicate by its bytes. Thread-safe.
 */
public final class PushServer implements AutoCloseable {

    /** What records call this kind of source. */
    public static final String SOURCE = "push";

    private static final int BACKLOG = 128;

    private final ServerSocket server;
    private final Connections connections;
    private volatile AccessTokens tokens = new AccessTokens(List.of());

    /**
     * Binds at once, and serves from {@link #start} on.
     *
     * @param isReady whether what is handed over can be committed now; requests are answered with 503 while not
     * @throws IOException when the port is taken or the address is not this machine's
     */
    public PushServer(PushSettings settings, DeliveryQueue queue, BooleanSupplier isReady, Clock clock)
            throws IOException {
        this.server = bind(settings);
        var handler = new ItemsHandler(settings, queue, () -> tokens, isReady, clock);
        var slots = new Semaphore(settings.connections());
        this.connections = new Connections(
                server,
                new ItemsService(handler, () -> slots.availablePermits() > 0),
                slots,
                settings.requestWithin(),
                settings.requestWithin().plus(settings.answerWithin()));
    }

    /** Opens these feeds and no others, from the next request on. */
    public void accept(Collection<PushFeed> feeds) {
        tokens = new AccessTokens(feeds);
    }

    public void start() {
        connections.start();
    }

    /** The port it listens on. */
    public int port() {
        return server.getLocalPort();
    }

    /**
     * Takes no more requests. Close the stage that reads the queue first: its commit, or the end of the queue, answers
     * those that wait.
     */
    @Override
    public void close() {
        connections.close();
    }

    private static ServerSocket bind(PushSettings settings) throws IOException {
        try {
            return new ServerSocket(settings.port(), BACKLOG, InetAddress.getByName(settings.bind()));
        } catch (IOException e) {
            throw new IOException(
                    "cannot listen on " + settings.bind() + ":" + settings.port()
                            + " for push; set ingest.push.port and ingest.push.bind",
                    e);
        }
    }
}
