package org.newswire.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.newswire.app.AppSettings;
import org.newswire.app.ExitCode;
import org.newswire.app.Logging;
import org.newswire.app.Pipeline;
import org.newswire.app.PipelineDrain;
import org.newswire.app.StageService;
import org.newswire.app.StopSignal;
import org.newswire.app.UserException;
import org.newswire.app.view.ProgressLine;
import org.newswire.app.view.RunText;
import org.newswire.desks.stage.DesksSettings;
import org.newswire.enrich.EnrichSettings;
import org.newswire.ingest.IngestSettings;
import org.newswire.ingest.IngestStage;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.registry.ContractSchemas;
import org.newswire.runtime.registry.RegistrySettings;
import org.newswire.stack.EmbeddedStack;
import org.newswire.stack.LocalStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the whole pipeline on this machine: broker, registry, database and all stages in one process. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = "Run the whole pipeline on this machine.",
        description = {
            "Runs the whole pipeline on this machine: a Kafka broker, a schema registry, PostgreSQL and all stages. Reads"
                    + " a drop folder and the feeds of feeds.yml until it is stopped with Ctrl-C, or one folder once. What was read before is not"
                    + " stored again.",
            "All data stays in the data folder between runs. For a cluster of your own see 'newswire ingest', 'enrich',"
                    + " 'desks run' and 'sink'."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire run                        reads inbox/FEED/..., moves files to inbox/done and inbox/failed",
            "  newswire run --once samples/wire    reads a folder once, changes nothing in it, stops when all is stored",
            "  newswire run -D ingest.folder=/srv/wire -D enrich.threads=4",
            "  newswire run -D desks.file=samples/desks.yml -D health.port=8080"
        })
public final class RunCommand implements Callable<Integer> {

    @Option(
            names = "--once",
            paramLabel = "FOLDER",
            description = "Reads this folder once, waits until everything is stored, prints counts and stops. Its first"
                    + " level of subfolders names the feeds.")
    private @Nullable Path once;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        requireOwnCluster();
        if (once != null && !Files.isDirectory(once)) throw new UserException("--once: " + once + " is not a folder");
        var out = spec.commandLine().getOut();
        var folder = data.folder();
        say(out, "Starting broker, registry and database in " + folder);
        Logging.toFile(folder.resolve("logs").resolve("newswire.log"));
        try (var stop = new StopSignal();
                LocalStack stack = EmbeddedStack.start(folder)) {
            say(
                    out,
                    "broker " + stack.bootstrapServers() + ", registry " + stack.registryUrl() + ", database "
                            + stack.jdbcUrl());
            var settings = config.settings(decided(stack, folder), "newswire run");
            prepare(settings);
            return run(settings, pipeline(settings, out), stop, out);
        }
    }

    private Pipeline pipeline(Settings settings, PrintWriter out) {
        if (once != null) {
            say(out, "Reading " + once);
            return new Pipeline(settings)
                    .ingest(IngestStage.once(once))
                    .enrich()
                    .desks()
                    .sink();
        }
        var drop = settings.get(IngestSettings.FOLDER).toAbsolutePath().normalize();
        createFolder(drop);
        say(out, "Drop files into " + drop + "/FEED/; stop with Ctrl-C");
        return new Pipeline(settings)
                .ingest(IngestStage.feeds())
                .enrich()
                .desks()
                .sink();
    }

    /** Shows progress until everything is stored or a stop is requested, then what came of it. */
    private int run(Settings settings, Pipeline pipeline, StopSignal stop, PrintWriter out)
            throws InterruptedException {
        var line = new ProgressLine(out, Terminal.isAnsi());
        var text = new RunText();
        var drained = new AtomicBoolean();
        try (var drain = new PipelineDrain(pipeline, KafkaSettings.from(settings))) {
            StageService.run(settings, pipeline, stop, running -> {
                line.show(text.progress(running));
                drained.set(once != null && drain.isDone());
                return drained.get();
            });
        } finally {
            line.clear();
            out.print(text.summary(pipeline));
            out.flush();
        }
        return once == null || drained.get() ? 0 : ExitCode.FAILED;
    }

    private static void prepare(Settings settings) {
        var kafka = KafkaSettings.from(settings);
        try (var admin = new KafkaClients(kafka).admin()) {
            new TopicAdmin(admin, kafka).create();
        }
        new ContractSchemas(RegistrySettings.from(settings).client(), kafka.topics()).register();
    }

    private Map<String, String> decided(LocalStack stack, Path folder) {
        var decided = new HashMap<>(AppSettings.addresses(stack));
        if (!config.isSet(EnrichSettings.STATE_DIRECTORY.name()))
            decided.put(
                    EnrichSettings.STATE_DIRECTORY.name(),
                    folder.resolve("enrich").toString());
        if (!config.isSet(DesksSettings.STATE_DIRECTORY.name()))
            decided.put(
                    DesksSettings.STATE_DIRECTORY.name(),
                    folder.resolve("desks").toString());
        return decided;
    }

    // Somebody who names a cluster does not expect a second one to be started beside it.
    private void requireOwnCluster() {
        for (var setting : new String[] {KafkaSettings.BOOTSTRAP_SERVERS.name(), RegistrySettings.URL.name()})
            if (config.isSet(setting))
                throw new UserException(
                        "'newswire run' brings its own servers, but " + setting
                                + " is set; use 'newswire ingest', 'enrich', 'desks run' and 'sink' for that cluster, or unset it");
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the drop folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
