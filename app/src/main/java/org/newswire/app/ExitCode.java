package org.newswire.app;

/** Exit codes of the command, in addition to 0 for success. */
public final class ExitCode {

    /** It was tried and did not succeed; the reason is on standard error. */
    public static final int FAILED = 1;

    /** The arguments or settings are wrong. */
    public static final int USAGE = 2;

    /** An error in Newswire itself. */
    public static final int INTERNAL = 70;

    private ExitCode() {}
}
