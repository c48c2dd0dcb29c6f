package org.newswire.runtime.registry;

import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** A record that cannot be read or written as it is: for the dead-letter topic, not for another try. */
public final class SerdeException extends SerializationException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the record. */
    public enum Code {
        /** Fewer than the five bytes that every frame starts with. */
        TRUNCATED_FRAME("registry.truncated-frame"),
        /** The first byte is not 0: not written with a schema registry. */
        WRONG_MAGIC_BYTE("registry.wrong-magic-byte"),
        /** The registry has no schema of this id. */
        UNKNOWN_SCHEMA_ID("registry.unknown-id"),
        /** The id belongs to a schema that is not Avro. */
        NOT_AVRO("registry.not-avro"),
        /** There is no generated class for the record's schema, or the record is of another type than expected. */
        WRONG_TYPE("registry.wrong-type"),
        /** The bytes do not fit the schema: too few, too many, or impossible values. */
        UNDECODABLE("registry.undecodable"),
        /** The record to write does not fit its own schema. */
        UNENCODABLE("registry.unencodable");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        /** The failure code that a dead letter carries, stable over releases. */
        public String text() {
            return text;
        }
    }

    private final Code code;

    /** For serdes; the topic goes in front of the message. */
    public SerdeException(Code code, String topic, String message, @Nullable Throwable cause) {
        super("topic " + topic + ": " + message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
