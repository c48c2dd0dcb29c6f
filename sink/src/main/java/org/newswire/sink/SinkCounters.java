package org.newswire.sink;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.sink.store.WriteResult;

/**
 * What the stage has done since it started. Whenever it has nothing in hand, the counters balance:
 *
 * <pre>received = stored + replayed + dead-lettered + released</pre>
 *
 * Released records were read and given back unwritten, because their partition went to another instance or the stage
 * was closed; whoever has the partition next receives them again. Thread-safe.
 */
public final class SinkCounters {

    private final Counter received;
    private final Counter stored;
    private final Counter replayed;
    private final Counter deadLettered;
    private final Counter released;
    private final Timer writing;
    private final Timer delay;

    public SinkCounters(Metrics metrics) {
        received = counter(metrics, "received", "Records read from the enriched topic.");
        stored = counter(metrics, "stored", "Versions written: new ones, and later enrichments of stored ones.");
        replayed = counter(metrics, "replayed", "Versions that were stored already.");
        deadLettered =
                counter(metrics, "dead-lettered", "Records that could not be read or that the database refused.");
        released = counter(
                metrics, "released", "Records given back unwritten when their partition moved or the stage closed.");
        writing = Timer.builder("newswire.sink.writing")
                .description("Time to write one batch, commit included.")
                .register(metrics.registry());
        delay = Timer.builder("newswire.sink.delay")
                .description("Time from the arrival of an item at ingest to its committed row.")
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(metrics.registry());
    }

    public long received() {
        return (long) received.count();
    }

    public long stored() {
        return (long) stored.count();
    }

    public long replayed() {
        return (long) replayed.count();
    }

    public long deadLettered() {
        return (long) deadLettered.count();
    }

    public long released() {
        return (long) released.count();
    }

    void receive(int records) {
        received.increment(records);
    }

    void write(WriteResult result, Duration took) {
        stored.increment(result.stored());
        replayed.increment(result.replayed());
        writing.record(took);
    }

    void delayed(Duration time) {
        if (!time.isNegative()) delay.record(time);
    }

    void deadLetter(int records) {
        deadLettered.increment(records);
    }

    void release(int records) {
        released.increment(records);
    }

    void replay(int records) {
        replayed.increment(records);
    }

    private static Counter counter(Metrics metrics, String what, String description) {
        return metrics.counter(SinkStage.STAGE, what, description);
    }
}
