package org.newswire.ingest.source.push;

import java.util.List;

/**
 * A feed that may be pushed to.
 *
 * @param feed its name, which stands in the path
 * @param tokens bearer tokens that open it, any of them, so that one can be replaced while the other is still in use
 */
public record PushFeed(String feed, List<String> tokens) {

    /** Shortest token: 16 random bytes in hex are 32 characters, in Base64 22. */
    public static final int SHORTEST_TOKEN = 16;

    public PushFeed {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) throw new IllegalArgumentException("feed " + feed + " has no token");
        for (var token : tokens)
            if (token.length() < SHORTEST_TOKEN)
                throw new IllegalArgumentException(
                        "a token of feed " + feed + " has fewer than " + SHORTEST_TOKEN + " characters");
    }

    /** Without the tokens. */
    @Override
    public String toString() {
        return feed + " (" + tokens.size() + " tokens)";
    }
}
