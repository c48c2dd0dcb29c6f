package org.newswire.app.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newswire.app.ExitCode;
import org.newswire.desks.Desks;
import org.newswire.enrich.EnrichSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why the stories of a file are for a desk or are not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Say why a story is for a desk or is not; needs no pipeline.",
        description = {
            "Annotates the stories of one file as the pipeline would and tries each clause of the desk's query on them.",
            "Exit code 1 when something in the file could not be read as a story."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire desks explain storms story.txt",
            "  newswire desks explain -D desks.file=samples/desks.yml ships-in-trouble story.txt"
        })
public final class DesksExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DESK", description = "Name of the desk; it may be switched off.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String desk;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "A file in any format that ingest reads, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = SearchCommand.Begin.class,
            description = "Publication time that dates are resolved against, for stories that do not say it themselves;"
                    + " default: now.")
    private @Nullable Instant published;

    @Option(names = "--charset", paramLabel = "NAME", description = "Encoding of the text; default: found out.")
    private @Nullable Charset charset;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var settings = config.settings();
        var found = DefinedDesks.of(settings).find(desk);
        var out = spec.commandLine().getOut();
        var allRead = new AnnotatedFile(EnrichSettings.from(settings), file, charset, published)
                .read(
                        story -> {
                            var item = story.enriched();
                            out.println(item.getHeadline() == null ? item.getItemId() : item.getHeadline());
                            out.println(Desks.explain(found, item));
                            out.flush();
                        },
                        spec.commandLine().getErr());
        return allRead ? 0 : ExitCode.FAILED;
    }
}
