package org.newswire.ingest.source.http;

import java.io.IOException;

/** A body that is not read, or not to its end, though the connection works. */
public final class BodyException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is wrong with a body. */
    public enum Kind {
        /** It is larger than allowed, as sent or once it is decompressed. */
        TOO_LARGE,
        /** It is compressed in a way that is not read here. */
        UNKNOWN_CODING,
        /** It is not what its Content-Encoding says, or it is cut off. */
        DAMAGED
    }

    BodyException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
