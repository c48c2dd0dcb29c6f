package org.newswire.runtime.record;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.newswire.runtime.registry.SerdeException;

/**
 * Turns values into record bytes, refusing what the topic could not take: a producer that meets a record over its limit
 * fails the whole transaction, so the limit is checked here.
 *
 * @param <T> type of the value
 * @param serializer writes the bytes; called from one thread at a time
 * @param maxBytes largest value, uncompressed, in bytes
 */
public record RecordEncoder<T>(Serializer<? super T> serializer, int maxBytes) {

    /** Failure code of a value that is too large. */
    public static final String TOO_LARGE = "record.too-large";

    /** Room for key, headers and batch around a value within the request limit of a producer. */
    private static final int ENVELOPE_BYTES = 64 * 1024;

    /** An encoder for a topic that takes batches of at most {@code maxMessageBytes}. */
    public static <T> RecordEncoder<T> forTopic(Serializer<? super T> serializer, int maxMessageBytes) {
        return new RecordEncoder<>(serializer, maxMessageBytes - ENVELOPE_BYTES);
    }

    /** The bytes; throws {@link BadRecordException} when there are too many or the value does not fit its schema. */
    public byte[] encode(String topic, Headers headers, T value) {
        var bytes = serialize(topic, headers, value);
        if (bytes.length > maxBytes)
            throw new BadRecordException(
                    TOO_LARGE,
                    "record for " + topic + " has " + bytes.length + " bytes, at most " + maxBytes
                            + " can be written; raise max.message.bytes of the topic or split the item",
                    null);
        return bytes;
    }

    private byte[] serialize(String topic, Headers headers, T value) {
        try {
            return serializer.serialize(topic, headers, value);
        } catch (SerdeException e) {
            throw new BadRecordException(e.code().text(), e.getMessage(), e);
        }
    }
}
