package org.newswire.ingest.source.stdin;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.FeedName;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.Source;

/** One delivery: everything up to the end of a stream. It can be read once, so what fails to be read is not retried. */
public final class StdinSource implements Source {

    private static final String NAME = "stdin";

    private final String feed;
    private final InputStream in;
    private final Clock clock;
    private boolean taken;

    /**
     * @param feed name of the feed that the input belongs to
     * @param in the stream, not closed by this source
     */
    public StdinSource(String feed, InputStream in, Clock clock) {
        this.feed = FeedName.of(feed);
        this.in = in;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return NAME;
    }

    @Override
    public Optional<Delivery> poll(Duration wait) {
        if (taken) return Optional.empty();
        taken = true;
        return Optional.of(new Input(feed, clock.instant(), in));
    }

    @Override
    public boolean isExhausted() {
        return taken;
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {
        // Nothing is kept of standard input, so there is nothing to tidy up.
    }

    @Override
    public void postpone(Delivery delivery, IOException reason) {
        throw new UncheckedIOException("standard input cannot be read again", reason);
    }

    @Override
    public void close() {
        // The stream is the process's own.
    }

    private record Input(String feed, Instant receivedAt, InputStream in) implements Delivery {

        @Override
        public String source() {
            return NAME;
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Optional<String> sourceId() {
            return Optional.empty();
        }

        @Override
        public InputStream open() {
            return new FilterInputStream(in) {
                @Override
                public void close() {
                    // Not ours to close.
                }
            };
        }
    }
}
