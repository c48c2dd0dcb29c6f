package org.newswire.desks.stage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newswire.avro.EnrichedItem;
import org.newswire.desks.Desk;
import org.newswire.desks.DeskMatch;
import org.newswire.desks.Desks;
import org.newswire.runtime.record.BadRecordException;

/**
 * The desks as they are now, and whose topics are there to be written to. Exchanged as a whole. Thread-safe.
 */
public final class ActiveDesks {

    /** Failure code of an item on which matching failed: a defect of Newswire. */
    static final String MATCH_FAILED = "desks.match-failed";

    private final Desks desks;
    private final Map<String, Desk> byName;
    private final Set<String> topics;

    private ActiveDesks(Desks desks, Map<String, Desk> byName, Set<String> topics) {
        this.desks = desks;
        this.byName = byName;
        this.topics = Set.copyOf(topics);
    }

    /**
     * Compiled desks with the names of desks that have a topic.
     *
     * @param defined the desks, as the file has them
     * @param topics desks whose topics the cluster has, also those that are not defined any more
     */
    public static ActiveDesks of(List<Desk> defined, Set<String> topics) {
        var byName = new LinkedHashMap<String, Desk>();
        for (var desk : defined) byName.put(desk.name(), desk);
        return new ActiveDesks(Desks.of(defined), byName, topics);
    }

    /** The same desks when other topics have come or gone. */
    ActiveDesks on(Set<String> now) {
        return new ActiveDesks(desks, byName, now);
    }

    /** All of them, in the order of the file. */
    Collection<Desk> all() {
        return byName.values();
    }

    /** The desk of this name; empty when it is not defined. */
    Optional<Desk> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether the cluster has the topic of a desk, defined or not. */
    boolean hasTopic(String name) {
        return topics.contains(name);
    }

    /** The desks that an item is for; throws {@link BadRecordException} when that cannot be told. */
    List<DeskMatch> match(EnrichedItem item) {
        if (byName.isEmpty()) return List.of();
        try {
            return desks.match(item);
        } catch (RuntimeException e) {
            throw new BadRecordException(MATCH_FAILED, "matching failed: " + e, e);
        }
    }
}
