package org.newswire.app.command;

import java.util.concurrent.Callable;
import org.newswire.app.Logging;
import org.newswire.app.Pipeline;
import org.newswire.app.StageService;
import org.newswire.app.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the enrich stage against a cluster. */
@Command(
        name = "enrich",
        mixinStandardHelpOptions = true,
        header = "Run the enrich stage against a cluster.",
        description = {
            "Runs the enrich stage against the cluster of kafka.bootstrap.servers: annotates what is in news.raw and writes news.enriched and news.current. Runs until it is stopped.",
            "Topics and schemas must be there: see 'newswire topics create' and 'newswire schemas register'."
        },
        footerHeading = "%nExample:%n",
        footer = "  newswire enrich -D kafka.bootstrap.servers=broker:9092 -D schema.registry.url=http://registry:8081")
public final class EnrichCommand implements Callable<Integer> {

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public Integer call() throws InterruptedException {
        Logging.toStandardError();
        var settings = config.settings();
        try (var stop = new StopSignal()) {
            StageService.run(settings, new Pipeline(settings).enrich(), stop, running -> false);
        }
        return 0;
    }
}
