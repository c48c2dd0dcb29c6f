package org.newswire.desks.stage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newswire.avro.EnrichedItem;
import org.newswire.desks.Desk;
import org.newswire.desks.DeskMatch;
import org.newswire.desks.Desks;
import org.newswire.runtime.record.BadRecordException;

/**
 * Compiled desks, and whose topics are there to be written to. Immutable and thread-safe.
 *
 * @param desks the desks, as the file has them
 * @param topics desks whose topics the cluster has, also of those that are not defined any more
 */
record ActiveDesks(Desks desks, Set<String> topics) {

    /** Failure code of an item on which matching failed: a defect of Newswire. */
    static final String MATCH_FAILED = "desks.match-failed";

    ActiveDesks {
        topics = Set.copyOf(topics);
    }

    static ActiveDesks of(List<Desk> desks, Set<String> topics) {
        return new ActiveDesks(Desks.of(desks), topics);
    }

    /** The desk of this name; empty when it is not defined. */
    Optional<Desk> find(String name) {
        return desks.find(name);
    }

    /** Whether the cluster has the topic of a desk, defined or not. */
    boolean hasTopic(String name) {
        return topics.contains(name);
    }

    /** The desks that an item is for; throws {@link BadRecordException} when that cannot be told. */
    List<DeskMatch> match(EnrichedItem item) {
        try {
            return desks.match(item);
        } catch (RuntimeException e) {
            throw new BadRecordException(MATCH_FAILED, "matching failed: " + e, e);
        }
    }
}
