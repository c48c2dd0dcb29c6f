package org.newswire.ingest.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newswire.ingest.feed.Rhythm.Memory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports declared feeds from which nothing comes, each once when it falls silent and once when it is back; meanwhile
 * the gauge {@code newswire.feed.silent} with its name as tag is 1. When that is, its {@link Silence} says, {@link Rhythm}
 * how it is told by itself. Arrivals are those that bring something new. Only the time this runs counts, and rhythms are
 * kept in a file between runs. Thread-safe.
 */
public final class SilenceWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SilenceWatch.class);
    private static final Duration KEEP_EVERY = Duration.ofMinutes(5);
    private static final String GAUGE = "newswire.feed.silent";

    private final MeterRegistry registry;
    private final RhythmFile file;
    private final Clock clock;
    private final Map<String, Watched> feeds = new HashMap<>();
    private final Map<String, Memory> memories;
    private Instant kept;

    /** @param file where rhythms are kept */
    public SilenceWatch(MeterRegistry registry, Path file, Clock clock) {
        this.registry = registry;
        this.file = new RhythmFile(file);
        this.clock = clock;
        this.memories = new HashMap<>(this.file.read());
        this.kept = clock.instant();
    }

    /** Follows the declarations. */
    public synchronized void changed(FeedsChange change) {
        for (var feed : change.removed()) stop(feed.name());
        for (var feed : change.changed()) {
            stop(feed.name());
            start(feed);
        }
        change.added().forEach(this::start);
    }

    /** Something new of a feed arrived now; of a feed that is not declared it does not matter. */
    public synchronized void arrived(String feed) {
        var watched = feeds.get(feed);
        if (watched == null) return;
        watched.report(clock.instant()); // a silence that ends between two checks was one
        watched.arrived(clock.instant());
        watched.report(clock.instant());
    }

    /** Looks at the clock; to be called every few seconds. */
    public synchronized void check() {
        var now = clock.instant();
        feeds.values().forEach(watched -> watched.report(now));
        if (Duration.between(kept, now).compareTo(KEEP_EVERY) >= 0) keep(now);
    }

    /** Keeps the rhythms and ends the gauges. */
    @Override
    public synchronized void close() {
        keep(clock.instant());
        feeds.values().forEach(watched -> registry.remove(watched.gauge));
        feeds.clear();
    }

    private void start(FeedDeclaration feed) {
        if (feed.silence() instanceof Silence.Off) return;
        feeds.put(feed.name(), new Watched(feed, memories.getOrDefault(feed.name(), Memory.NONE)));
    }

    private void stop(String feed) {
        var watched = feeds.remove(feed);
        if (watched == null) return;
        memories.put(feed, watched.rhythm.memory());
        registry.remove(watched.gauge);
    }

    private void keep(Instant now) {
        kept = now;
        feeds.forEach((feed, watched) -> memories.put(feed, watched.rhythm.memory()));
        if (!memories.isEmpty()) file.write(memories);
    }

    private final class Watched {

        private final String name;
        private final Silence silence;
        private final Rhythm rhythm;
        private final Instant since = clock.instant();
        private final Gauge gauge;
        private Instant lastSign = since;
        private volatile boolean silent;

        Watched(FeedDeclaration feed, Memory memory) {
            this.name = feed.name();
            this.silence = feed.silence();
            this.rhythm = new Rhythm(feed.zone() == null ? ZoneOffset.UTC : feed.zone(), memory, since);
            this.gauge = Gauge.builder(GAUGE, this, watched -> watched.silent ? 1 : 0)
                    .description("1 while nothing comes of a feed for longer than usual or allowed")
                    .tag("feed", name)
                    .register(registry);
        }

        void arrived(Instant now) {
            rhythm.arrived(now);
            lastSign = now;
        }

        void report(Instant now) {
            rhythm.passed(now);
            var is = isSilent(now);
            if (is && !silent)
                log.warn(
                        "feed is silent feed={} last_arrival={} minutes={} expected_arrivals={}",
                        name,
                        rhythm.last() == null ? "never" : rhythm.last(),
                        Duration.between(lastSign, now).toMinutes(),
                        String.format(Locale.ROOT, "%.1f", rhythm.expected()));
            if (!is && silent) log.info("feed is back feed={}", name);
            silent = is;
        }

        private boolean isSilent(Instant now) {
            if (silence instanceof Silence.After after)
                return Duration.between(lastSign, now).compareTo(after.time()) > 0;
            return silence instanceof Silence.Auto && rhythm.isSilent();
        }
    }
}
