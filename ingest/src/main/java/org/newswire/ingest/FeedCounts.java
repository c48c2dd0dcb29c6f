package org.newswire.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of one feed.
 *
 * @param units how many units went which way
 * @param bytes bytes in them
 * @param lastArrival when the last of them arrived that was no duplicate; null when there was none
 */
record FeedCounts(IngestCounts units, long bytes, @Nullable Instant lastArrival) {

    /** Nothing yet. */
    static final FeedCounts NONE = new FeedCounts(IngestCounts.NONE, 0, null);

    /** These and one unit that was published or rejected. */
    FeedCounts withNew(boolean accepted, long items, long letters, long size, Instant arrivedAt) {
        var isLater = lastArrival == null || arrivedAt.isAfter(lastArrival);
        return new FeedCounts(units.withNew(accepted, items, letters), bytes + size, isLater ? arrivedAt : lastArrival);
    }

    /** These and one duplicate. */
    FeedCounts withDuplicate(long size) {
        return new FeedCounts(units.withDuplicate(), bytes + size, lastArrival);
    }
}
