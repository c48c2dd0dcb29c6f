package org.newswire.app.view;

import java.util.Locale;
import java.util.stream.Collectors;
import org.newswire.app.Pipeline;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;

/** What a running pipeline shows: one line while it runs, a summary at its end. */
public final class RunText {

    private final long startedNanos = System.nanoTime();

    /** One line: how many items are where, and which stage is not simply running. */
    public String progress(Pipeline pipeline) {
        var counts = pipeline.counts();
        var line = String.format(
                Locale.ROOT,
                "%5.1f s  received %d  enriched %d  stored %d  duplicate %d  refused %d",
                seconds(),
                counts.ingest().received(),
                counts.enrich().enriched(),
                counts.sink().stored(),
                counts.ingest().duplicate() + counts.enrich().duplicate(),
                refused(pipeline));
        var notable = pipeline.stages().stream()
                .filter(stage -> stage.state() != StageState.RUNNING)
                .map(RunText::state)
                .collect(Collectors.joining(", "));
        return notable.isEmpty() ? line : line + "  (" + notable + ")";
    }

    /** The counts of each stage and how they add up. */
    public String summary(Pipeline pipeline) {
        var ingest = pipeline.counts().ingest();
        var enrich = pipeline.counts().enrich();
        var sink = pipeline.counts().sink();
        var out = new java.io.StringWriter();
        var writer = new java.io.PrintWriter(out);
        var table = new Table("STAGE", "RECEIVED", "PASSED ON", "DUPLICATE", "DEAD-LETTERED");
        row(table, "ingest", ingest.received(), ingest.published(), ingest.duplicate(), ingest.rejected());
        row(table, "enrich", enrich.received(), enrich.enriched(), enrich.duplicate(), enrich.deadLettered());
        row(table, "sink", sink.received(), sink.stored(), sink.replayed(), sink.deadLettered());
        table.print(writer);
        var desks = pipeline.counts().desks();
        if (desks.received() > 0)
            writer.println(desks.matched() + " of " + desks.received()
                    + " enriched are on a desk; see them with: newswire desks list");
        writer.println(String.format(
                Locale.ROOT,
                "%d received = %d stored + %d duplicate + %d dead-lettered, in %.1f s",
                ingest.received(),
                sink.stored(),
                ingest.duplicate() + enrich.duplicate() + sink.replayed(),
                refused(pipeline),
                seconds()));
        writer.flush();
        return out.toString();
    }

    private static long refused(Pipeline pipeline) {
        var counts = pipeline.counts();
        return counts.ingest().rejected()
                + counts.enrich().deadLettered()
                + counts.sink().deadLettered();
    }

    private static void row(Table table, String stage, long received, long passed, long duplicate, long refused) {
        table.row(
                stage,
                Long.toString(received),
                Long.toString(passed),
                Long.toString(duplicate),
                Long.toString(refused));
    }

    private static String state(Stage stage) {
        return stage.name() + " " + stage.state().name().toLowerCase(Locale.ROOT);
    }

    private double seconds() {
        return (System.nanoTime() - startedNanos) / 1e9;
    }
}
