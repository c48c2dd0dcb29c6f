package org.newswire.sink.store;

import java.util.Comparator;

/** A partition of a topic whose offsets are kept in the database; ordered by topic, then number. */
public record StreamPartition(String topic, int partition) implements Comparable<StreamPartition> {

    private static final Comparator<StreamPartition> ORDER =
            Comparator.comparing(StreamPartition::topic).thenComparingInt(StreamPartition::partition);

    @Override
    public int compareTo(StreamPartition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return topic + "/" + partition;
    }
}
