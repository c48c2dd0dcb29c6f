package org.newswire.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Locale;
import org.newswire.app.command.AnnotateCommand;
import org.newswire.app.command.ConfigCommand;
import org.newswire.app.command.ConformanceCommand;
import org.newswire.app.command.DeadLettersCommand;
import org.newswire.app.command.DesksCommand;
import org.newswire.app.command.EnrichCommand;
import org.newswire.app.command.EntityCommand;
import org.newswire.app.command.EvaluateCommand;
import org.newswire.app.command.IngestCommand;
import org.newswire.app.command.ParseCommand;
import org.newswire.app.command.RunCommand;
import org.newswire.app.command.SchemasCommand;
import org.newswire.app.command.SearchCommand;
import org.newswire.app.command.ShowCommand;
import org.newswire.app.command.SinkCommand;
import org.newswire.app.command.StatusCommand;
import org.newswire.app.command.TopicsCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code newswire} command: which commands there are and how their errors are shown. */
@Command(
        name = "newswire",
        mixinStandardHelpOptions = true,
        versionProvider = Newswire.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns wire feeds into structured, searchable, subscribable news.",
        subcommands = {
            RunCommand.class,
            AnnotateCommand.class,
            EvaluateCommand.class,
            ParseCommand.class,
            ConformanceCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            EntityCommand.class,
            StatusCommand.class,
            DeadLettersCommand.class,
            IngestCommand.class,
            EnrichCommand.class,
            DesksCommand.class,
            SinkCommand.class,
            TopicsCommand.class,
            SchemasCommand.class,
            ConfigCommand.class,
            GenerateCompletion.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire run --once samples/wire     process a folder on this machine, then stop",
            "  newswire run                         keep running; drop files into inbox/FEED/",
            "  newswire search \"ferry storm\"        find stories",
            "  newswire entity \"Norges Bank\"         what stories say of a person, organisation or place",
            "  newswire annotate story.txt          show what is found in one story",
            "  newswire parse feed.rss              show what is read from a file, field by field",
            "  newswire status                      how far each stage is",
            "  source <(newswire generate-completion)   completion for bash and zsh"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "1:it was tried and did not succeed; the reason is on standard error",
            "2:wrong arguments or settings",
            "70:an error in Newswire itself"
        })
public final class Newswire implements Runnable {

    private static final int HELP_WIDTH = 110;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public static void main(String[] args) {
        // Kafka folds case by the default locale, which in Turkish has no dotted i.
        Locale.setDefault(Locale.ROOT);
        // Stories are in every script, and what the terminal's locale cannot show is still right in a file.
        System.exit(commandLine()
                .setOut(new PrintWriter(System.out, true, UTF_8))
                .setErr(new PrintWriter(System.err, true, UTF_8))
                .execute(args));
    }

    /** The command as it runs, for embedding and tests. */
    public static CommandLine commandLine() {
        var command = new CommandLine(new Newswire());
        return command.setExecutionExceptionHandler(new ErrorReport())
                .setParameterExceptionHandler(new UsageReport())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpWidth(HELP_WIDTH);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? 'newswire run' is the main one");
    }

    /** Version from the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Newswire.class.getPackage().getImplementationVersion();
            return new String[] {"newswire " + (version == null ? "(development)" : version)};
        }
    }

    /** Prints an error on standard error as one line a problem. */
    static void printError(PrintWriter err, String message) {
        message.lines().forEach(line -> err.println("newswire: " + line));
        err.flush();
    }
}
