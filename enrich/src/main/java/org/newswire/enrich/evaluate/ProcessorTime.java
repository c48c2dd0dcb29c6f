package org.newswire.enrich.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/**
 * Adds up the processor time that pieces of work take on the thread that calls, so that what else the machine does
 * counts for nothing. Compiler and garbage collector have threads of their own. Not thread-safe.
 */
public final class ProcessorTime {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long nanos;

    /** Does the work and adds its time. */
    public <T> T of(Supplier<T> work) {
        var begun = threads.getCurrentThreadCpuTime();
        var result = work.get();
        nanos += threads.getCurrentThreadCpuTime() - begun;
        return result;
    }

    /** The time of all work so far. */
    public double seconds() {
        return nanos / 1e9;
    }
}
