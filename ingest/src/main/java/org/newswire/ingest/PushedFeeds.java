package org.newswire.ingest;

import java.io.IOException;
import java.util.Objects;
import org.newswire.ingest.IngestStage.Opening;
import org.newswire.ingest.feed.FeedDeclaration;
import org.newswire.ingest.feed.Feeds;
import org.newswire.ingest.feed.Secret;
import org.newswire.ingest.source.DeliveryQueue;
import org.newswire.ingest.source.SignallingSource;
import org.newswire.ingest.source.push.PushFeed;
import org.newswire.ingest.source.push.PushServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes pushes to the feeds that are declared with {@code push}, as they are declared now. */
final class PushedFeeds implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PushedFeeds.class);
    private static final int MOST_DELIVERIES = 1000;
    private static final long MOST_BYTES = 64L << 20;

    private final DeliveryQueue queue = new DeliveryQueue(PushServer.SOURCE, MOST_DELIVERIES, MOST_BYTES);
    private final PushServer server;

    /** Listens from now on; throws when the port is taken. */
    PushedFeeds(Opening opening) throws IOException {
        this.server = new PushServer(opening.settings().push(), queue, opening.isReady(), opening.clock());
        opening.feeds().listen(change -> accept(opening.feeds()));
        server.start();
        log.info("push listens port={}", server.port());
    }

    /** Says of feeds that are declared with push that nobody can push them. */
    static void warnOfNone(Feeds feeds) {
        feeds.listen(change -> {
            for (var feed : feeds.all())
                if (feed.push() != null)
                    log.warn("feed has push, but nothing listens feed={}; set ingest.push.port", feed.name());
        });
    }

    /** What was pushed; to be closed before this. */
    SignallingSource source() {
        return queue;
    }

    @Override
    public void close() {
        server.close();
    }

    private void accept(Feeds feeds) {
        server.accept(feeds.all().stream()
                .filter(feed -> feed.push() != null)
                .map(PushedFeeds::open)
                .toList());
    }

    private static PushFeed open(FeedDeclaration feed) {
        var push = Objects.requireNonNull(feed.push());
        return new PushFeed(
                feed.name(), push.tokens().stream().map(Secret::value).toList());
    }
}
