package org.newswire.ingest.source.poll;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;

/**
 * How feeds are polled.
 *
 * @param threads most fetches at once; a quarter as many again are kept for feeds that fail or are slow
 * @param connectTimeout how long a connection may take to come up
 * @param deadline how long one fetch may take in all, with redirects and the whole body
 * @param userAgent what polling calls itself
 * @param memory file that keeps ETags and moved addresses between runs, empty for none
 */
public record PollSettings(
        int threads, Duration connectTimeout, Duration deadline, String userAgent, Optional<Path> memory) {

    public static final Setting<Integer> THREADS =
            Setting.integer("ingest.poll.threads", 16, 1, 256, "Most feeds that are fetched at once.");
    public static final Setting<Duration> CONNECT_TIMEOUT =
            Setting.duration("ingest.poll.connect.timeout", "10 s", "How long a connection to a feed may take.");
    public static final Setting<Duration> DEADLINE = Setting.duration(
            "ingest.poll.deadline", "60 s", "How long one fetch may take in all, with redirects and the whole body.");
    public static final Setting<Optional<String>> USER_AGENT = Setting.optionalText(
            "ingest.poll.user.agent", "What polling calls itself; Newswire and its version when empty.");
    public static final Setting<Optional<String>> MEMORY = Setting.optionalText(
            "ingest.poll.memory",
            "File that keeps ETags and moved addresses of feeds between runs; in the drop folder when empty, hidden.");

    public static List<Setting<?>> all() {
        return List.of(THREADS, CONNECT_TIMEOUT, DEADLINE, USER_AGENT, MEMORY);
    }

    public static PollSettings from(Settings settings) {
        return new PollSettings(
                settings.get(THREADS),
                settings.get(CONNECT_TIMEOUT),
                settings.get(DEADLINE),
                settings.get(USER_AGENT).orElseGet(() -> "Newswire/" + version()),
                settings.get(MEMORY).map(Path::of));
    }

    private static String version() {
        var version = PollSettings.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
