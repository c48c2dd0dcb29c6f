package org.newswire.app.command;

import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Kafka topics of the contract, and Media Topics from a site's own archive. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        header = "Create or check Kafka topics; train Media Topics.",
        synopsisSubcommandLabel = "COMMAND",
        description = "Creates or checks the Kafka topics of the contract on a cluster (create, check); improves the"
                + " Media Topics that stories are tagged with by a site's own archive (train, suggest).",
        subcommands = {TopicsTrainCommand.class, TopicsSuggestCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire topics create -D kafka.bootstrap.servers=broker:9092 -D topics.replication.factor=3",
            "  newswire topics check -D kafka.bootstrap.servers=broker:9092",
            "  newswire topics train --from archive.jsonl --model topics-model",
            "  newswire topics suggest --from archive.jsonl"
        })
public final class TopicsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "topics create, topics check, topics train or topics suggest?");
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description =
                    "Creates the topics that are missing; existing ones stay as they are. May run more than once.")
    int create(@Mixin ConfigOptions config) {
        var kafka = KafkaSettings.from(config.settings());
        var out = spec.commandLine().getOut();
        try (var admin = new KafkaClients(kafka).admin()) {
            var topics = new TopicAdmin(admin, kafka);
            var created = topics.create();
            for (var topic : kafka.topics().all())
                out.println(topic.name() + (created.contains(topic.name()) ? ": created" : ": exists"));
            topics.differences().forEach(difference -> out.println("note: " + difference));
        }
        out.flush();
        return 0;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Says how the topics differ from the contract; exit code 1 when they do.")
    int check(@Mixin ConfigOptions config) {
        var kafka = KafkaSettings.from(config.settings());
        try (var admin = new KafkaClients(kafka).admin()) {
            return Differences.print(
                    spec.commandLine().getOut(),
                    new TopicAdmin(admin, kafka).differences(),
                    "topics follow the contract");
        }
    }
}
