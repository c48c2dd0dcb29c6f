package org.newswire.desks.stage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import java.util.concurrent.atomic.AtomicInteger;
import org.newswire.desks.stage.DeskStep.Decided;
import org.newswire.desks.stage.DeskStep.Outcome;
import org.newswire.desks.stage.DeskStep.Refused;
import org.newswire.runtime.metrics.Metrics;

/**
 * What the stage has done since it started. The counters balance:
 *
 * <pre>received = matched + unmatched + canceled + outdated + dead-lettered</pre>
 *
 * {@code items} and {@code removals} count what was written to each desk, backfill included; {@code looked-again} counts
 * what backfill asked for. A transaction that is aborted and repeated counts again. Thread-safe.
 */
public final class DesksCounters {

    private final Metrics metrics;
    private final Counter received;
    private final Counter matched;
    private final Counter unmatched;
    private final Counter canceled;
    private final Counter outdated;
    private final Counter deadLettered;
    private final Counter lookedAgain;
    private final AtomicInteger defined = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    public DesksCounters(Metrics metrics) {
        this.metrics = metrics;
        received = counter("received", "Records read from the enriched topic.");
        matched = counter("matched", "Newest versions that match one desk or more.");
        unmatched = counter("unmatched", "Newest versions that match no desk.");
        canceled = counter("canceled", "Versions that withdraw their item.");
        outdated = counter("outdated", "Versions that were not the newest of their item any more.");
        deadLettered = counter("dead-lettered", "Records that could not be processed.");
        lookedAgain = counter("looked-again", "Records of the past that backfill asked to look at.");
        Gauge.builder("newswire.desks.defined", defined, AtomicInteger::get)
                .description("Desks in use.")
                .register(metrics.registry());
        Gauge.builder("newswire.desks.file.refused", refused, AtomicInteger::get)
                .description("1 while the file of desks is wrong and the desks before it are in use.")
                .register(metrics.registry());
    }

    /** The counts so far. */
    public DesksCounts counts() {
        return new DesksCounts(
                (long) received.count(),
                (long) matched.count(),
                (long) unmatched.count(),
                (long) canceled.count(),
                (long) outdated.count(),
                (long) deadLettered.count());
    }

    void count(Outcome outcome) {
        received.increment();
        if (outcome instanceof Decided decided) {
            var placement = decided.placement();
            if (placement.canceled()) canceled.increment();
            else if (placement.matches().isEmpty()) unmatched.increment();
            else matched.increment();
            countWritten(placement);
        } else if (outcome instanceof Refused) {
            deadLettered.increment();
        } else {
            outdated.increment();
        }
    }

    void countBackfill(Outcome outcome) {
        lookedAgain.increment();
        if (outcome instanceof Decided decided) countWritten(decided.placement());
    }

    void inUse(int desks, boolean fileIsRefused) {
        defined.set(desks);
        refused.set(fileIsRefused ? 1 : 0);
    }

    private void countWritten(Placement placement) {
        for (var match : placement.matches())
            perDesk("items", "Items written to the desk.", match.desk().name()).increment();
        for (var removal : placement.removals())
            perDesk("removals", "Items taken back from the desk.", removal.desk())
                    .increment();
    }

    private Counter perDesk(String what, String description, String desk) {
        return Counter.builder("newswire.desks." + what)
                .description(description)
                .tag("desk", desk)
                .register(metrics.registry());
    }

    private Counter counter(String what, String description) {
        return metrics.counter(DeskStep.STAGE, what, description);
    }
}
