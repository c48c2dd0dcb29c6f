package org.newswire.app.command;

import java.nio.ByteBuffer;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newswire.app.UserException;
import org.newswire.app.view.Excerpt;
import org.newswire.app.view.Table;
import org.newswire.avro.DeadLetter;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicTail;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.record.RecordDecoder;
import org.newswire.runtime.registry.RegistrySettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what the stages refused, and why. */
@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        header = "Show what the stages refused, and why.",
        description = "Shows what the stages refused and why, newest last. Every letter keeps the original bytes.",
        footerHeading = "%nExamples:%n",
        footer = {"  newswire dead-letters", "  newswire dead-letters --original meridian/1107.json > 1107.json"})
public final class DeadLettersCommand implements Callable<Integer> {

    private static final int LONGEST_MESSAGE = 100;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Most letters to read; default: 20.")
    private int limit;

    @Option(
            names = "--original",
            paramLabel = "ORIGIN",
            description = "Writes the original bytes of the newest letter of this origin to standard output.")
    private @org.jspecify.annotations.Nullable String original;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var settings = new LocalPipeline(config, data).clusterSettings();
        var kafka = KafkaSettings.from(settings);
        var decoder = new RecordCodecs(RegistrySettings.from(settings).serdes()).decoder(DeadLetter.class);
        var letters = new TopicTail(new KafkaClients(kafka))
                .newest(kafka.topics().deadLetter().name(), Math.max(1, limit)).stream()
                        .map(record -> letter(record, decoder))
                        .toList();
        if (original != null) {
            writeOriginal(letters.stream()
                    .filter(letter -> origin(letter).equals(original))
                    .reduce((a, b) -> b)
                    .orElseThrow(() -> new UserException("no letter of " + original + " among the newest " + limit)));
            return 0;
        }
        var table = new Table("FAILED AT", "STAGE", "CODE", "ORIGIN", "BYTES", "MESSAGE");
        for (var letter : letters)
            table.row(
                    letter.getFailedAt().toString(),
                    letter.getStage(),
                    letter.getCode(),
                    origin(letter),
                    Long.toString(letter.getOriginalSize()),
                    Excerpt.of(position(letter) + letter.getMessage(), LONGEST_MESSAGE));
        table.print(spec.commandLine().getOut());
        return 0;
    }

    private static DeadLetter letter(ConsumerRecord<byte[], byte[]> record, RecordDecoder<DeadLetter> decoder) {
        return decoder.decode(record.topic(), record.headers(), record.value());
    }

    private static String position(DeadLetter letter) {
        return letter.getLine() == null ? "" : "line " + letter.getLine() + ", column " + letter.getColumn() + ": ";
    }

    private static String origin(DeadLetter letter) {
        return letter.getOriginName() != null
                ? letter.getOriginName()
                : letter.getOriginTopic() + "/" + letter.getOriginPartition() + "/" + letter.getOriginOffset();
    }

    private static void writeOriginal(DeadLetter letter) {
        ByteBuffer bytes = letter.getOriginal().duplicate();
        var content = new byte[bytes.remaining()];
        bytes.get(content);
        System.out.write(content, 0, content.length);
        System.out.flush();
    }
}
