package org.newswire.runtime.record;

import org.jspecify.annotations.Nullable;

/** This record cannot be processed, now or later: it belongs into the dead-letter topic and the next one goes on. */
public final class BadRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public BadRecordException(String code, @Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Failure code of the dead letter, stable over releases. */
    public String code() {
        return code;
    }

    /** The message, never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
