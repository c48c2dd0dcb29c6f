package org.newswire.sink;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;

/** Records that were read and are not settled yet, in the order they were read. Not thread-safe. */
final class Hand {

    private final SinkSettings settings;
    private final Deque<Held> records = new ArrayDeque<>();
    private long bytes;
    private long oldestNanos;

    Hand(SinkSettings settings) {
        this.settings = settings;
    }

    void take(Collection<Held> more, long nowNanos) {
        if (records.isEmpty()) oldestNanos = nowNanos;
        records.addAll(more);
        for (var held : more) bytes += held.bytes();
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    boolean isFull() {
        return records.size() >= settings.batchMaxRecords() || bytes >= settings.batchMaxBytes();
    }

    /** How long the oldest record may still wait; zero when it is time to write, all of {@code atMost} when empty. */
    Duration patience(long nowNanos, Duration atMost) {
        if (records.isEmpty()) return atMost;
        if (isFull()) return Duration.ZERO;
        var left = settings.batchLinger().minusNanos(nowNanos - oldestNanos);
        if (left.isNegative()) return Duration.ZERO;
        return left.compareTo(atMost) < 0 ? left : atMost;
    }

    /** The records to write next: the oldest ones up to the limits of a batch, at least one if there is any. */
    List<Held> batch() {
        var batch = new ArrayList<Held>();
        var batchBytes = 0L;
        for (var held : records) {
            batchBytes += held.bytes();
            var isOver = batch.size() == settings.batchMaxRecords() || batchBytes > settings.batchMaxBytes();
            if (isOver && !batch.isEmpty()) break;
            batch.add(held);
        }
        return batch;
    }

    /** Lets go of the first records, which are settled. */
    void settled(int count) {
        for (int i = 0; i < count; i++) bytes -= records.removeFirst().bytes();
    }

    /** Lets go of all records of some partitions and returns them. */
    List<Held> release(Predicate<TopicPartition> partitions) {
        var released = new ArrayList<Held>();
        records.removeIf(held -> {
            var leaves = partitions.test(held.partition());
            if (leaves) {
                released.add(held);
                bytes -= held.bytes();
            }
            return leaves;
        });
        return released;
    }
}
