package org.newswire.runtime.stage;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: twice as long after each failure up to a bound, less a random part of up to a
 * half, so that many who failed together do not come back together. Not thread-safe.
 */
public final class Backoff {

    private static final double JITTER = 0.5;

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;
    private int failures;

    public Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /** The next wait. */
    public Duration next() {
        var doubled = first.toMillis() * Math.pow(2, Math.min(failures++, 30));
        var bounded = Math.min(doubled, (double) longest.toMillis());
        return Duration.ofMillis((long) (bounded * (1 - JITTER * random.nextDouble())));
    }

    /** Starts over, after a success. */
    public void reset() {
        failures = 0;
    }
}
