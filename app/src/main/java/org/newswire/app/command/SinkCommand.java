package org.newswire.app.command;

import java.util.concurrent.Callable;
import org.newswire.app.Logging;
import org.newswire.app.Pipeline;
import org.newswire.app.StageService;
import org.newswire.app.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the sink stage against a cluster. */
@Command(
        name = "sink",
        mixinStandardHelpOptions = true,
        header = "Run the sink stage against a cluster.",
        description = {
            "Runs the sink stage against the cluster of kafka.bootstrap.servers: stores what is in news.enriched in the PostgreSQL database of store.url. Runs until it is stopped.",
            "Topics and schemas must be there: see 'newswire topics create' and 'newswire schemas register'."
        },
        footerHeading = "%nExample:%n",
        footer = "  newswire sink -D kafka.bootstrap.servers=broker:9092 -D schema.registry.url=http://registry:8081")
public final class SinkCommand implements Callable<Integer> {

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public Integer call() throws InterruptedException {
        Logging.toStandardError();
        var settings = config.settings();
        try (var stop = new StopSignal()) {
            StageService.run(settings, new Pipeline(settings).sink(), stop, running -> false);
        }
        return 0;
    }
}
