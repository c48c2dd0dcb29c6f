package org.newswire.sink;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;

/** A record in hand, and how far it has come: read, decoded, or acknowledged by the dead-letter topic. */
final class Held {

    private final ConsumerRecord<byte @Nullable [], byte @Nullable []> record;
    private @Nullable EnrichedItem item;
    private boolean deadLettered;

    Held(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        this.record = record;
    }

    ConsumerRecord<byte @Nullable [], byte @Nullable []> record() {
        return record;
    }

    TopicPartition partition() {
        return new TopicPartition(record.topic(), record.partition());
    }

    /** Bytes of the value on the wire. */
    int bytes() {
        return Math.max(0, record.serializedValueSize());
    }

    /** The decoded item; null before it is decoded, and when it is dead-lettered. */
    @Nullable
    EnrichedItem item() {
        return deadLettered ? null : item;
    }

    boolean needsDecoding() {
        return item == null && !deadLettered;
    }

    boolean isDeadLettered() {
        return deadLettered;
    }

    void decoded(EnrichedItem item) {
        this.item = item;
    }

    /** From here on nothing of it is written but its offset. */
    void deadLettered() {
        deadLettered = true;
    }
}
