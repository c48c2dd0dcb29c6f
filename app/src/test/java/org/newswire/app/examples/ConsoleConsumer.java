package org.newswire.app.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.newswire.stack.LocalStack;

/** Apache Kafka's console consumer, called as docs/subscribe.md says, in a process of its own. */
public final class ConsoleConsumer {

    private static final Path DOCUMENT = Path.of("..", "docs", "subscribe.md");
    private static final Pattern COMMAND =
            Pattern.compile("```sh\\nkafka-console-consumer\\.sh (.*?)```", Pattern.DOTALL);

    private ConsoleConsumer() {}

    /** What it prints of the first records of a topic. */
    public static String read(LocalStack stack, String topic, int records) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.kafka.tools.consumer.ConsoleConsumer"));
        command.addAll(arguments(stack, topic));
        command.addAll(List.of("--max-messages", Integer.toString(records), "--timeout-ms", "60000"));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var printed = process.getInputStream()) {
            return new String(printed.readAllBytes(), UTF_8);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> arguments(LocalStack stack, String topic) throws IOException {
        var command = COMMAND.matcher(Files.readString(DOCUMENT));
        if (!command.find()) throw new IllegalStateException("no console consumer in " + DOCUMENT);
        return Arrays.stream(command.group(1).strip().split("[\\s\\\\]+"))
                .map(argument -> argument.replace("localhost:9092", stack.bootstrapServers())
                        .replace("news.desk.baltic", topic))
                .toList();
    }
}
