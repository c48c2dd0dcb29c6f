package org.newswire.app.command;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newswire.app.UserException;
import org.newswire.app.view.ProgressLine;
import org.newswire.desks.Desk;
import org.newswire.desks.stage.DeskBackfill;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.RegistrySettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills a desk with stories that came before it. */
@Command(
        name = "backfill",
        mixinStandardHelpOptions = true,
        header = "Fill a desk with stories of the past.",
        description = {
            "Goes through the newest version of every story that was created since a day and has the desks stage look again"
                    + " at those that the desk matches, and at those that it no longer matches. The stage has to be running."
                    + " Other desks are not touched, and stories that changed meanwhile are left as they are. May run more"
                    + " than once.",
            "The definition of the desk has to be the one that the stage has."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire desks backfill storms --from 2026-11-01",
            "  newswire desks backfill storms --from 2025-01-01 --to 2025-12-31 -D kafka.bootstrap.servers=broker:9092"
        })
public final class DesksBackfillCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration TAKEN_WITHIN = Duration.ofSeconds(30);

    @Parameters(paramLabel = "DESK", description = "Name of the desk.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String desk;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = SearchCommand.Begin.class,
            description = "Stories created on or after this day or instant.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Instant from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = SearchCommand.End.class,
            description = "Stories created on or before this day or instant; default: all since.")
    private @Nullable Instant to;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var found = DefinedDesks.of(config.settings()).find(desk);
        if (!found.enabled()) throw new UserException("desk " + desk + " is switched off; switch it on first");
        var settings = new LocalPipeline(config, data).clusterSettings();
        var codecs = new RecordCodecs(RegistrySettings.from(settings).serdes());
        var out = spec.commandLine().getOut();
        var line = new ProgressLine(out, Terminal.isAnsi());
        try (var backfill = new DeskBackfill(KafkaSettings.from(settings), codecs)) {
            requireStage(backfill, found);
            var end = to == null ? Instant.MAX : to;
            var asked = backfill.ask(
                    found,
                    from,
                    end,
                    (offset, of, sofar) -> line.show("read " + offset + " of " + of + ", for the desk " + sofar));
            awaitDone(backfill, line);
            line.clear();
            out.println(asked + (asked == 1 ? " story" : " stories") + " looked at again for desk " + desk);
            out.flush();
            return 0;
        } finally {
            line.clear();
        }
    }

    private void requireStage(DeskBackfill backfill, Desk found) {
        if (!backfill.isTaken(found))
            throw new UserException("no desks stage runs that has the desk " + desk + "; it runs in 'newswire run' and"
                    + " 'newswire desks run', and takes a new desk up soon after it is in its file");
    }

    private void awaitDone(DeskBackfill backfill, ProgressLine line) throws InterruptedException {
        var least = Long.MAX_VALUE;
        var moved = System.nanoTime();
        while (true) {
            var waiting = backfill.waiting();
            if (waiting == 0) return;
            if (waiting < least) moved = System.nanoTime();
            least = Math.min(least, waiting);
            if (System.nanoTime() - moved > TAKEN_WITHIN.toNanos())
                throw new UserException("the desks stage has left " + waiting + " records waiting for "
                        + TAKEN_WITHIN.toSeconds() + " s; they are kept for when it goes on");
            line.show("waiting for the stage: " + waiting);
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
    }
}
