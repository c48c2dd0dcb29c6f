package org.newswire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilenceWatchTest {

    @TempDir
    Path folder;

    private final SteppedClock clock = new SteppedClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private SilenceWatch watch;

    @BeforeEach
    void open() {
        watch = new SilenceWatch(registry, folder.resolve("state/rhythm.json"), clock);
    }

    @Test
    void reportsAFixedSilenceAndItsEnd() {
        watch.changed(added(feed("coast", new Silence.After(Duration.ofHours(1)))));
        assertThat(silent("coast")).isZero();

        pass(Duration.ofMinutes(61));
        assertThat(silent("coast")).isOne();

        watch.arrived("coast");
        assertThat(silent("coast")).isZero();
        pass(Duration.ofMinutes(59));
        assertThat(silent("coast")).isZero();
    }

    @Test
    void leavesOutFeedsThatAreNotToBeWatched() {
        watch.changed(added(feed("coast", new Silence.Off())));
        watch.arrived("coast");
        watch.arrived("hills");
        assertThat(registry.find("newswire.feed.silent").gauges()).isEmpty();
    }

    @Test
    void followsTheDeclarations() {
        var coast = feed("coast", new Silence.After(Duration.ofHours(1)));
        watch.changed(added(coast));
        pass(Duration.ofMinutes(61));
        watch.changed(
                new FeedsChange(List.of(), List.of(feed("coast", new Silence.After(Duration.ofHours(2)))), List.of()));
        assertThat(silent("coast")).isZero();

        watch.changed(new FeedsChange(List.of(), List.of(), List.of(coast)));
        assertThat(registry.find("newswire.feed.silent").gauges()).isEmpty();
    }

    @Test
    void remembersRhythmsOverARestart() {
        learn();
        watch.close();
        assertThat(registry.find("newswire.feed.silent").gauges()).isEmpty();

        open();
        watch.changed(added(feed("coast", new Silence.Auto())));
        pass(Duration.ofMinutes(9));
        assertThat(silent("coast")).isZero();
        pass(Duration.ofMinutes(40));
        assertThat(silent("coast")).isOne();
    }

    @Test
    void startsOverWhenTheFileIsBroken() throws Exception {
        Files.createDirectories(folder.resolve("state"));
        for (var broken : List.of(
                "", "{", "[]", "{\"coast\":{\"perHour\":[1],\"longest\":1,\"pauses\":3}}", "{\"coast\":null}")) {
            Files.writeString(folder.resolve("state/rhythm.json"), broken);
            open();
            watch.changed(added(feed("coast", new Silence.Auto())));
            pass(Duration.ofHours(30));
            assertThat(silent("coast")).as(broken).isZero();
            watch.close();
        }
    }

    private void learn() {
        watch.changed(added(feed("coast", new Silence.Auto())));
        for (int i = 0; i < 10 * 24 * 12; i++) {
            watch.arrived("coast");
            pass(Duration.ofMinutes(5));
            assertThat(silent("coast")).isZero();
        }
    }

    private void pass(Duration time) {
        for (var left = time; left.compareTo(Duration.ZERO) > 0; left = left.minusMinutes(1)) {
            clock.now = clock.now.plus(Duration.ofMinutes(1));
            watch.check();
        }
    }

    private double silent(String feed) {
        return registry.get("newswire.feed.silent").tag("feed", feed).gauge().value();
    }

    private static FeedDeclaration feed(String name, Silence silence) {
        return new FeedDeclaration(name, null, null, null, null, silence, null, null);
    }

    private static FeedsChange added(FeedDeclaration feed) {
        return new FeedsChange(List.of(feed), List.of(), List.of());
    }

    private static final class SteppedClock extends Clock {

        private Instant now = Instant.parse("2026-11-02T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
