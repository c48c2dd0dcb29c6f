package org.newswire.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.newswire.benchmarks.StoryGenerator.Story;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.Source;

/** Delivers stories at a steady rate; a rate of 0 delivers them as fast as they are read. */
final class PacedSource implements Source {

    private final List<Story> stories;
    private final double perSecond;
    private long startNanos;
    private int next;

    PacedSource(List<Story> stories, double perSecond) {
        this.stories = stories;
        this.perSecond = perSecond;
    }

    @Override
    public String kind() {
        return "benchmark";
    }

    @Override
    public Optional<Delivery> poll(Duration wait) throws InterruptedException {
        if (isExhausted()) return Optional.empty();
        if (next == 0) startNanos = System.nanoTime();
        var due = perSecond == 0 ? startNanos : startNanos + (long) (next / perSecond * 1e9);
        var early = due - System.nanoTime();
        if (early > wait.toNanos()) {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
            return Optional.empty();
        }
        if (early > 0) TimeUnit.NANOSECONDS.sleep(early);
        var story = stories.get(next++);
        return Optional.of(new StoryDelivery(story, Instant.now()));
    }

    @Override
    public boolean isExhausted() {
        return next == stories.size();
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {}

    @Override
    public void postpone(Delivery delivery, IOException reason) {
        throw new IllegalStateException("a story in memory cannot fail", reason);
    }

    @Override
    public void close() {}

    private record StoryDelivery(Story story, Instant receivedAt) implements Delivery {

        @Override
        public String feed() {
            return "bench";
        }

        @Override
        public String source() {
            return "bench";
        }

        @Override
        public String name() {
            return story.guid() + ".json";
        }

        @Override
        public Optional<String> sourceId() {
            return Optional.of(story.guid());
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(story.jsonLine().getBytes(UTF_8));
        }
    }
}
