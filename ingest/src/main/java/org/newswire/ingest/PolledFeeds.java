package org.newswire.ingest;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.newswire.ingest.IngestStage.Opening;
import org.newswire.ingest.feed.FeedDeclaration;
import org.newswire.ingest.feed.FeedDeclaration.Poll;
import org.newswire.ingest.feed.Feeds;
import org.newswire.ingest.source.DeliveryQueue;
import org.newswire.ingest.source.SignallingSource;
import org.newswire.ingest.source.poll.FeedPoller;
import org.newswire.ingest.source.poll.PollSettings;
import org.newswire.ingest.source.poll.PollTarget;

/** Fetches the feeds that are declared with {@code poll}, as they are declared now. */
final class PolledFeeds implements AutoCloseable {

    private static final int MOST_DELIVERIES = 256;
    private static final long MOST_BYTES = 64L << 20;

    private final DeliveryQueue queue = new DeliveryQueue(FeedPoller.SOURCE, MOST_DELIVERIES, MOST_BYTES);
    private final FeedPoller poller;

    /** @param memory what keeps ETags between runs when the settings name no file */
    PolledFeeds(Opening opening, Path memory) {
        var settings = opening.settings().poll();
        var withMemory = new PollSettings(
                settings.threads(),
                settings.connectTimeout(),
                settings.deadline(),
                settings.userAgent(),
                Optional.of(settings.memory().orElse(memory)));
        this.poller = new FeedPoller(withMemory, queue, opening.clock(), RandomGenerator.getDefault());
        opening.feeds().listen(change -> poll(opening.feeds()));
    }

    /** What was fetched; to be closed before this. */
    SignallingSource source() {
        return queue;
    }

    @Override
    public void close() {
        poller.close();
    }

    private void poll(Feeds feeds) {
        poller.poll(feeds.all().stream()
                .filter(feed -> feed.poll() != null)
                .map(PolledFeeds::target)
                .toList());
    }

    private static PollTarget target(FeedDeclaration feed) {
        Poll poll = Objects.requireNonNull(feed.poll());
        var headers = poll.headers().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().value()));
        return new PollTarget(
                feed.name(), poll.url(), poll.every(), poll.allowPrivateAddresses(), poll.maxBytes(), headers);
    }
}
