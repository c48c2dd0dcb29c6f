package org.newswire.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores the annotators on annotated files. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        header = "Score an annotator on an annotated file; needs no pipeline.",
        description = "Lets an annotator loose on the texts of an annotated file and says how well it did, by the"
                + " definitions of the field.",
        subcommands = {EvaluateDatesCommand.class, EvaluateEntitiesCommand.class, EvaluateTopicsCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire evaluate dates annotated.jsonl --errors",
            "  newswire evaluate entities tagged.jsonl --pretokenized",
            "  newswire evaluate topics classified.jsonl --level 1"
        })
public final class EvaluateCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "what? There are newswire evaluate dates, evaluate entities and evaluate topics");
    }
}
