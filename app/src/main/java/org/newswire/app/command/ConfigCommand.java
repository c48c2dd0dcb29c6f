package org.newswire.app.command;

import java.io.PrintWriter;
import org.newswire.app.view.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the effective settings and where each came from. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        header = "Show the effective settings.",
        description = {
            "Shows the effective settings and where each came from. Later wins: default, file, environment, command line.",
            "A setting a.b.c is the environment variable NEWSWIRE_A_B_C. Names under kafka. and registry. that are not"
                    + " listed go to the Kafka and registry clients as they are."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  newswire config --doc", "  newswire config --config site.properties -D enrich.threads=4"})
public final class ConfigCommand implements Runnable {

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Option(names = "--doc", description = "Also says what each setting means.")
    private boolean doc;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        var table = new Table("SETTING", "VALUE", "FROM", doc ? "MEANING" : "");
        for (var setting : config.settings().effective())
            table.row(setting.name(), setting.shownValue(), setting.origin(), doc ? setting.doc() : "");
        PrintWriter out = spec.commandLine().getOut();
        table.print(out);
    }
}
