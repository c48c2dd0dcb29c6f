package org.newswire.runtime.record;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.registry.SerdeException;

/**
 * Turns record bytes into values and tells a bad record, which is thrown as {@link BadRecordException}, from a broken
 * world, which is thrown as it comes.
 *
 * @param <T> type of the value
 * @param deserializer reads the bytes; called from one thread at a time
 */
public record RecordDecoder<T>(Deserializer<T> deserializer) {

    /** Failure code of a record without a value where one is required. */
    public static final String EMPTY = "record.empty";

    /** The value; throws {@link BadRecordException} for a record that no other try will read. */
    public T decode(String topic, Headers headers, byte @Nullable [] bytes) {
        try {
            var value = bytes == null ? null : deserializer.deserialize(topic, headers, bytes);
            if (value == null) throw new BadRecordException(EMPTY, "record of " + topic + " has no value", null);
            return value;
        } catch (SerdeException e) {
            throw new BadRecordException(e.code().text(), e.getMessage(), e);
        }
    }
}
