package org.newswire.enrich;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.newswire.enrich.AnnotatorRun.Status;
import org.newswire.enrich.EnrichStep.Accepted;
import org.newswire.enrich.EnrichStep.Duplicate;
import org.newswire.enrich.EnrichStep.Outcome;
import org.newswire.enrich.EnrichStep.Refused;
import org.newswire.runtime.metrics.Metrics;

/**
 * What the stage has done since it started. The counters balance:
 *
 * <pre>received = enriched + duplicate + dead-lettered</pre>
 *
 * A transaction that is aborted and repeated counts again. Thread-safe.
 */
public final class EnrichCounters {

    private final Metrics metrics;
    private final Counter received;
    private final Counter enriched;
    private final Counter duplicate;
    private final Counter deadLettered;
    private final Timer annotating;

    public EnrichCounters(Metrics metrics) {
        this.metrics = metrics;
        received = counter("received", "Records read from the raw topic.");
        enriched = counter("enriched", "Versions accepted and written to the enriched topic.");
        duplicate = counter("duplicate", "Versions known already, not written again.");
        deadLettered = counter("dead-lettered", "Records that could not be processed.");
        annotating = Timer.builder("newswire.enrich.annotating")
                .description("Time to read and annotate one article.")
                .register(metrics.registry());
    }

    /** The counts so far. */
    public EnrichCounts counts() {
        return new EnrichCounts((long) received.count(), (long) enriched.count(), (long) duplicate.count(), (long)
                deadLettered.count());
    }

    void count(Outcome outcome) {
        received.increment();
        if (outcome instanceof Accepted) enriched.increment();
        else if (outcome instanceof Duplicate) duplicate.increment();
        else if (outcome instanceof Refused) deadLettered.increment();
    }

    void annotated(Annotations annotations, Duration time) {
        annotating.record(time);
        for (var run : annotations.runs())
            if (run.status() == Status.FAILED)
                counter("annotator-failed." + run.name(), "Articles on which the annotator failed.")
                        .increment();
    }

    private Counter counter(String what, String description) {
        return metrics.counter(EnrichStep.STAGE, what, description);
    }
}
