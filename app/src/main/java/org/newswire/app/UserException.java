package org.newswire.app;

/** Something the person at the command line can put right; shown as one line, without a stack trace. */
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message says what is wrong, where, and what to do. */
    public UserException(String message) {
        super(message);
    }
}
