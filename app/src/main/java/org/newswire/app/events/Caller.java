package org.newswire.app.events;

import com.sun.net.httpserver.HttpExchange;
import java.util.Set;

/** Who asks. */
final class Caller {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private Caller() {}

    /**
     * Whether a program on this machine asks, and means to: a page from elsewhere that has its own name resolved to this
     * machine gives that name as host.
     */
    static boolean isLocal(HttpExchange exchange) {
        var host = exchange.getRequestHeaders().getFirst("Host");
        return exchange.getRemoteAddress().getAddress().isLoopbackAddress()
                && host != null
                && OWN_NAMES.contains(host.replaceFirst(":\\d+$", ""));
    }
}
