package org.newswire.app.command;

import java.util.concurrent.Callable;
import org.newswire.app.Logging;
import org.newswire.app.Pipeline;
import org.newswire.app.StageService;
import org.newswire.app.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the desks stage against a cluster. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = "Run the desks stage against a cluster.",
        description = {
            "Runs the desks stage against the cluster of kafka.bootstrap.servers: puts what is in news.enriched on the topics of the desks that match it. Creates the topics of desks; reads desks.yml again while it runs. Runs until it is stopped.",
            "The other topics and schemas must be there: see 'newswire topics create' and 'newswire schemas register'."
        },
        footerHeading = "%nExample:%n",
        footer =
                "  newswire desks run -D kafka.bootstrap.servers=broker:9092 -D schema.registry.url=http://registry:8081")
public final class DesksRunCommand implements Callable<Integer> {

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public Integer call() throws InterruptedException {
        Logging.toStandardError();
        var settings = config.settings();
        try (var stop = new StopSignal()) {
            StageService.run(settings, new Pipeline(settings).desks(), stop, running -> false);
        }
        return 0;
    }
}
