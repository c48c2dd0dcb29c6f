package org.newswire.app.command;

import java.util.concurrent.Callable;
import org.newswire.app.Logging;
import org.newswire.app.Pipeline;
import org.newswire.app.StageService;
import org.newswire.app.StopSignal;
import org.newswire.ingest.IngestStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the ingest stage against a cluster. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        header = "Run the ingest stage against a cluster.",
        description = {
            "Runs the ingest stage against the cluster of kafka.bootstrap.servers: publishes what arrives in the drop folder"
                    + " and by the feeds of feeds.yml, or standard input with --stdin, to news.raw.",
            "Topics and schemas must be there: see 'newswire topics create' and 'newswire schemas register'."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire ingest -D kafka.bootstrap.servers=broker:9092 -D ingest.folder=/srv/wire",
            "  newswire ingest --stdin -D ingest.feed=northwire < items.jsonl"
        })
public final class IngestCommand implements Callable<Integer> {

    @Option(
            names = "--stdin",
            description = "Reads standard input to its end instead of the drop folder and feeds, then stops.")
    private boolean stdin;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Logging.toStandardError();
        var settings = config.settings();
        var source = stdin ? IngestStage.stream(System.in) : IngestStage.feeds();
        var pipeline = new Pipeline(settings).ingest(source);
        try (var stop = new StopSignal()) {
            StageService.run(settings, pipeline, stop, running -> false);
        }
        if (stdin) {
            var counts = pipeline.counts().ingest();
            var out = spec.commandLine().getOut();
            out.println("received " + counts.received() + ", published " + counts.published() + ", duplicate "
                    + counts.duplicate() + ", rejected " + counts.rejected());
            out.flush();
        }
        return 0;
    }
}
