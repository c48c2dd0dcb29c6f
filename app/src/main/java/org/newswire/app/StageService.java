package org.newswire.app;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.health.HealthServer;
import org.newswire.runtime.health.HealthSettings;

/** Runs the stages of a pipeline as a service: until they end by themselves, one fails, or the process is stopped. */
public final class StageService {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private StageService() {}

    /** What is done while the stages run, several times a second; true ends the service. */
    public interface Watch {

        boolean isDone(Pipeline pipeline);
    }

    /** Starts the stages and returns when all are closed; throws {@link UserException} when one failed. */
    @SuppressWarnings("try") // the health server only has to be there
    public static void run(Settings settings, Pipeline pipeline, StopSignal stop, Watch watch)
            throws InterruptedException {
        try (pipeline;
                var health = health(settings, pipeline)) {
            pipeline.start();
            while (!isOver(pipeline) && !watch.isDone(pipeline)) if (stop.await(BETWEEN_LOOKS)) break;
            requireNoFailure(pipeline);
        }
    }

    private static boolean isOver(Pipeline pipeline) {
        return pipeline.failed().isPresent()
                || pipeline.stages().stream().allMatch(stage -> stage.state().isOver());
    }

    private static void requireNoFailure(Pipeline pipeline) {
        pipeline.failed().ifPresent(stage -> {
            var reason = stage.failure().map(Throwable::getMessage).orElse("no reason given");
            throw new UserException(
                    stage.name() + " stopped: " + reason + "\nthe log has the details: " + Logging.destination());
        });
    }

    private static @Nullable HealthServer health(Settings settings, Pipeline pipeline) {
        var port = HealthSettings.from(settings).port();
        if (port < 0) return null;
        var server = new HealthServer(port, pipeline.stages(), pipeline.metrics());
        server.start();
        return server;
    }
}
