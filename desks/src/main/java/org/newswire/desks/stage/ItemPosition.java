package org.newswire.desks.stage;

import java.time.Instant;
import org.newswire.avro.EnrichedItem;
import org.newswire.schemas.VersionStamp;

/**
 * Where a version stands among the versions of its item: by its stamp, on a tie by its arrival, on a tie by its
 * enrichment. Tells a record that comes late, by backfill or because everything is enriched again, from one that counts.
 *
 * @param stamp what the contract says makes a version newer
 * @param arrival offset in the raw topic
 * @param enrichedAt when it was enriched, milliseconds as in the records
 */
record ItemPosition(VersionStamp stamp, long arrival, Instant enrichedAt) {

    static ItemPosition of(EnrichedItem item) {
        return new ItemPosition(
                VersionStamp.of(item.getVersionCreated(), item.getVersion(), item.getReceivedAt()),
                item.getRawOffset(),
                item.getEnrichedAt());
    }

    /** Whether another version is known that readers are to have instead of this one. */
    boolean isBehind(ItemPosition known) {
        if (!stamp.supersedes(known.stamp)) return true;
        if (!known.stamp.supersedes(stamp)) return false;
        if (arrival != known.arrival) return arrival < known.arrival;
        return enrichedAt.isBefore(known.enrichedAt);
    }
}
