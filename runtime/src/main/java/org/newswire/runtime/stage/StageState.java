package org.newswire.runtime.stage;

/** What a stage is doing. */
public enum StageState {
    /** Not started yet. */
    NEW,
    /** Connecting, reading its own past. */
    STARTING,
    /** Working, or waiting for work. */
    RUNNING,
    /** Something it needs is away; it tries again by itself. */
    RETRYING,
    /** Stopped at its own end: the input is exhausted, or it was closed. */
    STOPPED,
    /** Stopped by an error that needs a person. */
    FAILED;

    /** Whether an orchestrator should leave it running. */
    public boolean isLive() {
        return this != FAILED;
    }

    /** Whether it can take work. */
    public boolean isReady() {
        return this == RUNNING;
    }

    /** Whether it will do nothing more. */
    public boolean isOver() {
        return this == STOPPED || this == FAILED;
    }
}
