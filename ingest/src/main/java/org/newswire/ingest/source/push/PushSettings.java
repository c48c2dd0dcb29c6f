package org.newswire.ingest.source.push;

import java.time.Duration;
import java.util.List;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;

/**
 * How items are received over HTTP.
 *
 * @param port TCP port, 0 for any free one, -1 for none
 * @param bind address to listen on
 * @param maxBytes largest body, in bytes, compressed or not
 * @param connections most connections at once, one thread each; further ones wait, and idle ones make room
 * @param requestWithin longest wait for the next bytes of a request; with {@code answerWithin} the longest time from one
 *     answer to the next
 * @param answerWithin how long a request waits for its items to be committed before it is answered with 503
 */
public record PushSettings(
        int port, String bind, int maxBytes, int connections, Duration requestWithin, Duration answerWithin) {

    public static final Setting<Integer> PORT = Setting.integer(
            "ingest.push.port", -1, -1, 65_535, "Port of POST /feeds/{feed}/items; 0 for any free one, -1 for none.");
    public static final Setting<String> BIND = Setting.text(
            "ingest.push.bind",
            "127.0.0.1",
            "Address that push listens on. It speaks plain HTTP: put a proxy with TLS in front before it leaves the"
                    + " machine.");
    public static final Setting<Integer> MAX_BYTES =
            Setting.bytes("ingest.push.max.bytes", "4 MiB", "Largest body of a push, compressed or not.");
    public static final Setting<Integer> CONNECTIONS =
            Setting.integer("ingest.push.connections", 256, 1, 10_000, "Most connections at once, one thread each.");
    public static final Setting<Duration> REQUEST_WITHIN = Setting.duration(
            "ingest.push.request.within",
            "30 s",
            "Longest wait for the next bytes of a request, and for the next request on a connection.");
    public static final Setting<Duration> ANSWER_WITHIN = Setting.duration(
            "ingest.push.answer.within",
            "30 s",
            "How long a request waits for its items to be committed before it is told to come again.");

    public static List<Setting<?>> all() {
        return List.of(PORT, BIND, MAX_BYTES, CONNECTIONS, REQUEST_WITHIN, ANSWER_WITHIN);
    }

    public static PushSettings from(Settings settings) {
        return new PushSettings(
                settings.get(PORT),
                settings.get(BIND),
                settings.get(MAX_BYTES),
                settings.get(CONNECTIONS),
                settings.get(REQUEST_WITHIN),
                settings.get(ANSWER_WITHIN));
    }

    /** Whether items are received at all. */
    public boolean isOn() {
        return port >= 0;
    }
}
