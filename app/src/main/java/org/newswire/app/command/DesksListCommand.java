package org.newswire.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.newswire.app.UserException;
import org.newswire.app.view.Excerpt;
import org.newswire.app.view.Table;
import org.newswire.desks.Desk;
import org.newswire.desks.stage.DeskItems;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the desks that are defined. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        header = "List desks with their topics, versions and how many stories they have.",
        description =
                "Lists the desks of the file that desks.file names. The number of stories is shown where the pipeline"
                        + " can be reached, on this machine or at kafka.bootstrap.servers.",
        footerHeading = "%nExamples:%n",
        footer = {"  newswire desks list", "  newswire desks list -D desks.file=samples/desks.yml --json"})
public final class DesksListCommand implements Runnable {

    private static final int LONGEST_QUERY = 80;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--json", description = "Prints one JSON object a desk and line.")
    private boolean json;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** A desk as it is shown. */
    private record Row(Desk desk, String topic, Optional<Integer> items) {}

    @Override
    public void run() {
        var desks = DefinedDesks.of(config.settings());
        var kafka = reachable();
        var topics = kafka.map(KafkaSettings::topics).orElse(Topics.DEFAULT);
        var existing = kafka.map(DesksListCommand::existing).orElse(List.of());
        var rows = desks.all().stream()
                .map(desk -> {
                    var topic = topics.desk(desk.name()).name();
                    var items = kafka.filter(any -> existing.contains(topic))
                            .map(any -> DeskItems.on(any, desk.name()).size());
                    return new Row(desk, topic, items);
                })
                .toList();
        if (json) rows.forEach(this::printJson);
        else print(rows);
        spec.commandLine().getOut().flush();
    }

    private Optional<KafkaSettings> reachable() {
        try {
            return Optional.of(KafkaSettings.from(new LocalPipeline(config, data).clusterSettings()));
        } catch (UserException nothingRuns) {
            return Optional.empty();
        }
    }

    private static List<String> existing(KafkaSettings kafka) {
        try (var admin = new KafkaClients(kafka).admin()) {
            return List.copyOf(new TopicAdmin(admin, kafka).existing());
        } catch (KafkaException e) {
            throw new UserException(
                    "the cluster at " + kafka.bootstrapServers() + " cannot be reached: " + e.getMessage());
        }
    }

    private void print(List<Row> rows) {
        var table = new Table("DESK", "VERSION", "TOPIC", "STORIES", "QUERY");
        for (var row : rows)
            table.row(
                    row.desk().name(),
                    row.desk().version(),
                    row.topic(),
                    row.desk().enabled() ? row.items().map(String::valueOf).orElse("-") : "off",
                    Excerpt.of(row.desk().query(), LONGEST_QUERY));
        table.print(spec.commandLine().getOut());
    }

    private void printJson(Row row) {
        var object = JSON.createObjectNode()
                .put("desk", row.desk().name())
                .put("description", row.desk().description())
                .put("query", row.desk().query())
                .put("version", row.desk().version())
                .put("enabled", row.desk().enabled())
                .put("topic", row.topic())
                .put("stories", row.items().orElse(null));
        spec.commandLine().getOut().println(object);
    }
}
