package org.newswire.ingest.source.push;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.impl.io.HttpService;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/**
 * A connection that gets an answer through to a client that is still sending: answers go out at once, and before it is
 * closed it takes in a little of what comes, since closing on unread bytes would wipe out the answer on its way. It knows
 * since when it waits for what. Used by one thread, but for what says otherwise.
 */
final class PushConnection extends DefaultBHttpServerConnection {

    private static final int LINGER_MS = 1000;
    private static final int LINGER_BYTES = 1024 * 1024;

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(8 * 1024)
            .setMaxHeaderCount(100)
            .build();

    private final Socket socket;
    private volatile long begun = System.nanoTime();
    private volatile boolean waiting = true;

    PushConnection(Socket socket) throws IOException {
        super("http", LIMITS);
        this.socket = socket;
        bind(socket);
    }

    /** Time since it was opened or last answered. Any thread. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Whether the head of the next request has not come yet. Any thread. */
    boolean isWaiting() {
        return waiting;
    }

    /** Ends it without ado. Any thread. */
    void end() {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is what was wanted.
        }
    }

    /** Ends waiting for a request, now and later; one that is being answered can go on. Any thread. */
    void endReading() {
        try {
            socket.shutdownInput();
        } catch (IOException gone) {
            // It is what was wanted.
        }
    }

    /** Answers one request, or ends with an exception or closed. */
    void serve(HttpService service) throws IOException, HttpException {
        begun = System.nanoTime();
        waiting = true;
        service.handleRequest(this, HttpCoreContext.create());
    }

    @Override
    protected void onRequestReceived(ClassicHttpRequest request) {
        waiting = false;
    }

    @Override
    public void sendResponseEntity(ClassicHttpResponse response) throws HttpException, IOException {
        super.sendResponseEntity(response);
        flush();
    }

    @Override
    public void close() throws IOException {
        try {
            if (isOpen() && !socket.isClosed()) linger();
        } finally {
            super.close();
        }
    }

    private void linger() throws IOException {
        flush();
        socket.shutdownOutput();
        socket.setSoTimeout(LINGER_MS);
        var end = System.nanoTime() + LINGER_MS * 1_000_000L;
        var buffer = new byte[16 * 1024];
        try {
            for (int left = LINGER_BYTES; left > 0 && System.nanoTime() - end < 0; ) {
                var n = socket.getInputStream().read(buffer);
                if (n < 0) return;
                left -= n;
            }
        } catch (SocketTimeoutException enough) {
            // The client had its time to read the answer.
        }
    }
}
