package org.newswire.ingest.publish;

/** Publishing has stopped and needs a person; the message says what to do. Nothing was lost. */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
