package org.newswire.runtime.registry;

import java.nio.ByteBuffer;
import org.newswire.runtime.registry.SerdeException.Code;

/**
 * The five bytes before every Avro record on a topic: 0, then the schema id, big-endian.
 *
 * <p>Source: Confluent Platform, Schema Registry wire format.
 */
final class AvroFrame {

    static final byte MAGIC_BYTE = 0;
    static final int HEADER_BYTES = 1 + Integer.BYTES;

    private AvroFrame() {}

    /** The schema id of a frame; throws {@link SerdeException} when the header is not one. */
    static int schemaId(String topic, byte[] frame) {
        if (frame.length > 0 && frame[0] != MAGIC_BYTE) {
            throw new SerdeException(
                    Code.WRONG_MAGIC_BYTE,
                    topic,
                    String.format("starts with 0x%02x, expected 0x00", frame[0])
                            + "; was it written without a schema registry serializer?",
                    null);
        }
        if (frame.length < HEADER_BYTES) {
            throw new SerdeException(
                    Code.TRUNCATED_FRAME,
                    topic,
                    frame.length + " bytes, expected at least " + HEADER_BYTES
                            + "; was it written without a schema registry serializer?",
                    null);
        }
        return ByteBuffer.wrap(frame).getInt(1);
    }
}
