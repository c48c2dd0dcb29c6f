package org.newswire.app;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.newswire.app.events.DeskEvents;
import org.newswire.app.events.EventSettings;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.health.HealthServer;
import org.newswire.runtime.health.HealthSettings;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.RegistrySettings;

/** Runs the stages of a pipeline as a service: until they end by themselves, one fails, or the process is stopped. */
public final class StageService {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private StageService() {}

    /** What is done while the stages run, several times a second; true ends the service. */
    public interface Watch {

        boolean isDone(Pipeline pipeline);
    }

    /** Starts the stages and returns when all are closed; throws {@link UserException} when one failed. */
    @SuppressWarnings("try") // the servers only have to be there
    public static void run(Settings settings, Pipeline pipeline, StopSignal stop, Watch watch)
            throws InterruptedException {
        try (pipeline;
                var events = events(settings, pipeline);
                var health = health(settings, pipeline, events)) {
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

    private static @Nullable DeskEvents events(Settings settings, Pipeline pipeline) {
        if (HealthSettings.from(settings).port() < 0) return null;
        return pipeline.desksStage()
                .map(stage -> new DeskEvents(
                        KafkaSettings.from(settings),
                        new RecordCodecs(RegistrySettings.from(settings).serdes()),
                        EventSettings.from(settings),
                        name -> stage.desks().stream()
                                .anyMatch(desk -> desk.name().equals(name))))
                .orElse(null);
    }

    private static @Nullable HealthServer health(Settings settings, Pipeline pipeline, @Nullable DeskEvents events) {
        var port = HealthSettings.from(settings).port();
        if (port < 0) return null;
        var server = new HealthServer(port, pipeline.stages(), pipeline.metrics());
        if (events != null) server.handle(DeskEvents.PATH, events);
        server.start();
        return server;
    }
}
