package org.newswire.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * A delivery that is all in memory, because it came over the network. Nobody writes to its bytes. Equal to itself only.
 */
public final class ReceivedDelivery implements Delivery {

    private final String feed;
    private final String source;
    private final String name;
    private final Optional<String> sourceId;
    private final Instant receivedAt;
    private final byte[] bytes;

    /**
     * @param feed name of the feed it belongs to
     * @param source kind of source as records name it: {@code poll}
     * @param name name at the source, for people
     * @param sourceId what identifies a single item in it at its source, empty when nothing does
     * @param receivedAt when it arrived
     * @param bytes all of it, not compressed; not copied
     */
    public ReceivedDelivery(
            String feed, String source, String name, Optional<String> sourceId, Instant receivedAt, byte[] bytes) {
        this.feed = feed;
        this.source = source;
        this.name = name;
        this.sourceId = sourceId;
        this.receivedAt = receivedAt;
        this.bytes = bytes;
    }

    @Override
    public String feed() {
        return feed;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> sourceId() {
        return sourceId;
    }

    @Override
    public Instant receivedAt() {
        return receivedAt;
    }

    /** Size in bytes. */
    public int size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
