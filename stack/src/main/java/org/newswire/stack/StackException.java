package org.newswire.stack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stack cannot start here. The message says what to do about it and lists every problem that was found. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StackException(String message) {
        super(message);
    }

    StackException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** One exception for several failures: their messages in lines, the failures themselves as suppressed. */
    static StackException of(String summary, List<? extends Throwable> failures) {
        StringBuilder message = new StringBuilder(summary);
        for (Throwable failure : failures) {
            message.append("\n  - ").append(describe(failure));
        }
        StackException exception = new StackException(message.toString());
        failures.forEach(exception::addSuppressed);
        return exception;
    }

    // Our own input and output failures are sentences; the message of a file system's exception is often only a path.
    private static String describe(Throwable failure) {
        boolean isSentence = failure instanceof IOException && !(failure instanceof FileSystemException);
        return isSentence ? String.valueOf(failure.getMessage()) : failure.toString();
    }
}
