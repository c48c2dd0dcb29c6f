package org.newswire.runtime.stage;

import java.util.Optional;

/**
 * A part of the pipeline that runs until it is closed: ingest, enrich, desks or sink. {@link #start} returns at once;
 * {@link #close} finishes what is in hand, then returns. Both may be called from any thread.
 */
public interface Stage extends AutoCloseable {

    /** Name in commands, metrics and dead letters. */
    String name();

    /** Starts the stage; fails with everything that is wrong with its settings. */
    void start();

    /** What it is doing now. */
    StageState state();

    /** Why it is {@link StageState#FAILED}. */
    Optional<Throwable> failure();

    /** What a person should put right though the stage goes on without it, in one line. */
    default Optional<String> notice() {
        return Optional.empty();
    }

    /** Stops it; work in hand is finished or left for the next start, never half done. May be called more than once. */
    @Override
    void close();
}
