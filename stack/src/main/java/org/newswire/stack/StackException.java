package org.newswire.stack;

import java.io.IOException;
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
            message.append("\n  - ").append(failure instanceof IOException ? failure.getMessage() : failure);
        }
        StackException exception = new StackException(message.toString());
        failures.forEach(exception::addSuppressed);
        return exception;
    }
}
