package org.newswire.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Unit;

/**
 * Which bearer tokens open which feed. Keeps hashes, not tokens, and compares all of a feed's in constant time, so that
 * the time of an answer says nothing about them.
 */
final class AccessTokens {

    private static final String SCHEME = "bearer ";

    private final Map<String, List<byte[]>> hashes;

    AccessTokens(Collection<PushFeed> feeds) {
        hashes = feeds.stream()
                .collect(Collectors.toUnmodifiableMap(
                        PushFeed::feed,
                        feed -> feed.tokens().stream().map(AccessTokens::hash).toList()));
    }

    boolean knows(String feed) {
        return hashes.containsKey(feed);
    }

    /** Whether this value of the header Authorization (RFC 6750) opens the feed. */
    boolean open(String feed, @Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) return false;
        var given = hash(authorization.substring(SCHEME.length()).strip());
        var isOpen = false;
        for (var known : hashes.getOrDefault(feed, List.of())) isOpen |= MessageDigest.isEqual(given, known);
        return isOpen;
    }

    private static byte[] hash(String token) {
        return Unit.sha256().digest(token.getBytes(UTF_8));
    }
}
