package org.newswire.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newswire.app.ExitCode;
import org.newswire.app.UserException;
import org.newswire.app.conformance.Suite;
import org.newswire.app.view.Json;
import org.newswire.app.view.ScoreboardText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the parsers against a folder of files; needs neither Kafka nor a database. */
@Command(
        name = "conformance",
        mixinStandardHelpOptions = true,
        header = "Measure what is read of the files of a test suite; needs no pipeline.",
        description = {
            "Reads every file below a folder, as ingest would, and prints how many of each format were read, how many"
                    + " items they hold, what was refused and why, and at how many a parser failed. Files in folders"
                    + " named should_fail are counted apart.",
            "A file x.json beside x.xml holds the values expected of it, in the form of gofeed's test data: the share of"
                    + " them that agree is printed. Files of one name in several folders are compared when one is ninjs"
                    + " and another is not.",
            "Exit code 1 when a parser failed at a file."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire conformance suites/newsml-g2",
            "  newswire conformance --diff suites/feeds",
            "  newswire conformance --json suites | jq .formats"
        })
public final class ConformanceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Folder; every file below it is read, hidden ones are not.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--diff", description = "Lists each value that disagrees.")
    private boolean diff;

    @Option(names = "--json", description = "Prints one JSON object; it lists each value that disagrees.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) throw new UserException(folder + " is not a folder");
        try {
            var scores = new Suite(folder).run();
            var out = spec.commandLine().getOut();
            if (json) out.println(Json.of(scores));
            else new ScoreboardText(out, Terminal.isAnsi()).print(scores, diff);
            out.flush();
            return scores.crashed() == 0 ? 0 : ExitCode.FAILED;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }
}
