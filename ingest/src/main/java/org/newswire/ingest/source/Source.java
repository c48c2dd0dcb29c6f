package org.newswire.ingest.source;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Hands over deliveries one by one and learns what became of each. Used by one thread.
 *
 * <p>For every delivery the caller ends with exactly one of {@link #settle}, when everything in it is safely on its
 * topic, and {@link #postpone}, when it could not be read. A delivery that was neither, because the process ended, is
 * handed over again at the next start.
 */
public interface Source extends AutoCloseable {

    /** Kind of source, for logs: {@code drop-folder}; its deliveries name their own. */
    String kind();

    /**
     * The next delivery, waiting for one at most this long; empty when there is none yet.
     *
     * @throws IOException when the source itself cannot be read now; asking again is right
     */
    Optional<Delivery> poll(Duration wait) throws IOException, InterruptedException;

    /** Whether there will never be another delivery. */
    boolean isExhausted();

    /** The delivery has been dealt with: its result is committed. */
    void settle(Delivery delivery, Settlement settlement);

    /** The delivery could not be read; it is handed over again later, others go first. */
    void postpone(Delivery delivery, IOException reason);

    /** Number of deliveries that could not be read and will not be handed over again. */
    default long givenUp() {
        return 0;
    }

    @Override
    void close();
}
