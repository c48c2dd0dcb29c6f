package org.newswire.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C and SIGTERM into a request that the command fulfils in its own order. Open it before anything that has to
 * be closed: the JVM ends only when it is closed itself, after everything else.
 */
public final class StopSignal implements AutoCloseable {

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch fulfilled = new CountDownLatch(1);

    public StopSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::requestAndWait, "newswire-stop"));
    }

    /** Waits for a request at most this long; says whether there is one. */
    boolean await(Duration time) throws InterruptedException {
        return requested.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        fulfilled.countDown();
    }

    private void requestAndWait() {
        requested.countDown();
        try {
            fulfilled.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
