package org.newswire.app.command;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newswire.app.ExitCode;
import org.newswire.app.view.NinjsJson;
import org.newswire.app.view.StoryJson;
import org.newswire.app.view.StoryText;
import org.newswire.enrich.Annotations;
import org.newswire.enrich.EnrichSettings;
import org.newswire.ingest.format.WireItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is found in the stories of one file; needs neither Kafka nor a database. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        header = "Show what is found in one story; needs no pipeline.",
        description = {
            "Shows what is found in the stories of one file: entities, dates with their values, topics with the evidence"
                    + " for them. Needs no pipeline.",
            "Exit code 1 when something in the file could not be read as a story."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire annotate story.txt",
            "  newswire annotate --published 2026-11-10 story.txt    'Wednesday' is then 2026-11-11",
            "  newswire annotate --explain story.txt                 which rule gave each date its value",
            "  newswire annotate --format json items.jsonl | jq .entities",
            "  newswire annotate --format ninjs story.xml > story.json",
            "  pbpaste | newswire annotate -"
        })
public final class AnnotateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A file in any format that ingest reads, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default; in colours on a terminal), json or ninjs (version 3.1), one object a line.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Output output;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = SearchCommand.Begin.class,
            description = "Publication time that dates are resolved against, for stories that do not say it themselves;"
                    + " default: now.")
    private @Nullable Instant published;

    @Option(
            names = "--explain",
            description = "Also says by which rule and from what each date was reckoned; JSON always does.")
    private boolean explain;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Option(names = "--charset", paramLabel = "NAME", description = "Encoding of the text; default: found out.")
    private @Nullable Charset charset;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var settings = EnrichSettings.from(config.settings());
        var printer = new Printer(spec.commandLine().getOut());
        var allRead = new AnnotatedFile(settings, file, charset, published)
                .read(
                        story -> printer.print(story.item(), story.annotations()),
                        spec.commandLine().getErr());
        return allRead ? 0 : ExitCode.FAILED;
    }

    private final class Printer {

        private final PrintWriter out;
        private boolean first = true;

        Printer(PrintWriter out) {
            this.out = out;
        }

        void print(WireItem item, Annotations annotations) {
            switch (output) {
                case JSON -> out.println(StoryJson.of(item.guid(), annotations));
                case NINJS -> out.println(NinjsJson.of(item, annotations));
                case TEXT -> {
                    if (!first) out.println();
                    new StoryText(out, Terminal.isAnsi(), explain).print(item.guid(), annotations);
                }
            }
            out.flush();
            first = false;
        }
    }
}
