package org.newswire.sink;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a state, with a deadline that only a broken build reaches. */
public final class Await {

    private static final Duration DEADLINE = Duration.ofSeconds(90);

    private Await() {}

    public static void until(String state, BooleanSupplier reached) {
        var deadline = System.nanoTime() + DEADLINE.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) throw new AssertionError("not within " + DEADLINE + ": " + state);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}
