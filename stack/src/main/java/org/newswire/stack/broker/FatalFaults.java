package org.newswire.stack.broker;

import org.apache.kafka.common.utils.Exit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a broker does when it can no longer vouch for its metadata: Kafka halts the process at once. That is right for a
 * broker that runs, and stays so, with a word in our own log about who did it. A broker that does not even start (a port is
 * taken, say) must not take its host along: there the failure goes to the caller, as an exception.
 *
 * <p>Kafka keeps these procedures for a whole JVM, so they are too here. They are set again at each start, to the same.
 */
final class FatalFaults {

    private static final Logger log = LoggerFactory.getLogger(FatalFaults.class);

    private static final ThreadLocal<Boolean> STARTING = ThreadLocal.withInitial(() -> false);

    private FatalFaults() {}

    /** Runs a start on this thread; where Kafka would end the process it goes on to throw what went wrong. */
    static void throwDuring(Runnable start) {
        Exit.setHaltProcedure((status, message) -> end(status));
        Exit.setExitProcedure((status, message) -> end(status));
        STARTING.set(true);
        try {
            start.run();
        } finally {
            STARTING.remove();
        }
    }

    private static void end(int status) {
        if (!STARTING.get()) {
            log.error(
                    "action=halt status={} reason=\"the embedded broker failed; its data is kept, start again\"",
                    status);
            Runtime.getRuntime().halt(status);
        }
    }
}
