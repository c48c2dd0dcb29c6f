package org.newswire.ingest.source.poll;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * A document that is fetched again and again.
 *
 * @param feed name of the feed that its items belong to; one feed may have several targets
 * @param uri where it is; http or https, without user name and password
 * @param interval time from one fetch to the next when all is well
 * @param allowPrivateAddresses whether it may be in the own network
 * @param maxBytes largest document that is read, in bytes after decompression
 * @param headers header fields to send, such as Authorization; sent to the host of {@code uri} only
 */
public record PollTarget(
        String feed,
        URI uri,
        Duration interval,
        boolean allowPrivateAddresses,
        int maxBytes,
        Map<String, String> headers) {

    public PollTarget {
        FetchUri.check(uri);
        if (interval.compareTo(Duration.ofSeconds(1)) < 0)
            throw new IllegalArgumentException("interval " + interval + " is under a second");
        if (maxBytes < 1) throw new IllegalArgumentException("at most " + maxBytes + " bytes");
        headers = Map.copyOf(headers);
    }

    /** Without the headers, which may hold secrets. */
    @Override
    public String toString() {
        return feed + " " + uri;
    }
}
