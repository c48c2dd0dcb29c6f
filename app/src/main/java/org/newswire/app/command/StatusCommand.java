package org.newswire.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.newswire.app.PipelineStatus;
import org.newswire.app.PipelineStatus.StageStatus;
import org.newswire.app.view.Table;
import org.newswire.runtime.kafka.KafkaSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how far each stage is. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        header = "Show how far each stage is.",
        description = {
            "Shows how far each stage is: its consumer group and that group's state, how many records wait and for how"
                    + " long, and the rate over the last second.",
            "Reads the pipeline that runs on this machine, or the cluster that kafka.bootstrap.servers names."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  newswire status", "  newswire status --json -D kafka.bootstrap.servers=broker:9092 | jq .stages"})
public final class StatusCommand implements Runnable {

    private static final Duration RATE_OVER = Duration.ofSeconds(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        var settings = new LocalPipeline(config, data).clusterSettings();
        var status = PipelineStatus.read(KafkaSettings.from(settings), RATE_OVER);
        var out = spec.commandLine().getOut();
        if (json) out.println(json(status));
        else print(status, out);
        out.flush();
    }

    private static void print(PipelineStatus status, PrintWriter out) {
        var table = new Table("STAGE", "GROUP", "STATE", "LAG", "WAITING", "RATE");
        for (var stage : status.stages())
            table.row(
                    stage.stage(),
                    stage.group(),
                    stage.state(),
                    Long.toString(stage.lagRecords()),
                    seconds(stage.lagTime()),
                    String.format(Locale.ROOT, "%.0f/s", stage.recordsPerSecond()));
        table.print(out);
        out.println();
        var many = status.deadLetters() >= PipelineStatus.MOST_COUNTED ? " or more" : "";
        out.println("dead letters: " + status.deadLetters() + many
                + (status.deadLetters() == 0 ? "" : "; see them with: newswire dead-letters"));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private static String json(PipelineStatus status) {
        var root = JSON.createObjectNode();
        root.put("dead_letters", status.deadLetters());
        var stages = root.putArray("stages");
        for (StageStatus stage : status.stages())
            stages.addObject()
                    .put("stage", stage.stage())
                    .put("group", stage.group())
                    .put("state", stage.state())
                    .put("lag_records", stage.lagRecords())
                    .put("lag_seconds", stage.lagTime().toMillis() / 1000.0)
                    .put("records_per_second", stage.recordsPerSecond());
        return root.toString();
    }
}
