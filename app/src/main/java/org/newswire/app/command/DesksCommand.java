package org.newswire.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Desks: topics with the stories that a team wants. */
@Command(
        name = "desks",
        mixinStandardHelpOptions = true,
        header = "Run, check, explain and fill desks: topics with the stories that a team wants.",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Desks are saved queries in desks.yml, or in the file that desks.file names. Each has the stories that"
                        + " it matches on a topic of its own, news.desk.NAME.",
        subcommands = {
            DesksRunCommand.class,
            DesksListCommand.class,
            DesksCheckCommand.class,
            DesksExplainCommand.class,
            DesksBackfillCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire desks check",
            "  newswire desks explain storms story.txt        why a story is for a desk, or is not",
            "  newswire desks backfill storms --from 2026-11-01",
            "  newswire desks list"
        })
public final class DesksCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "desks run, desks list, desks check, desks explain or desks backfill?");
    }
}
