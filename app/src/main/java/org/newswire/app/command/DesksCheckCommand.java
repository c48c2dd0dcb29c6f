package org.newswire.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newswire.desks.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a file of desks can be used. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Check a file of desks; needs no pipeline.",
        description = {
            "Checks a file of desks as the stage would read it, and says every problem with line and column.",
            "Exit code 1 when it would be refused."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  newswire desks check", "  newswire desks check samples/desks.yml"})
public final class DesksCheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "File of desks; default: the one of desks.file.")
    private @Nullable Path file;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var desks = file == null ? DefinedDesks.of(config.settings()) : DefinedDesks.read(file);
        var enabled = desks.all().stream().filter(Desk::enabled).count();
        var off = desks.all().size() - enabled;
        var out = spec.commandLine().getOut();
        out.println(desks.file() + ": " + enabled + (enabled == 1 ? " desk" : " desks")
                + (off == 0 ? "" : ", " + off + " switched off"));
        out.flush();
        return 0;
    }
}
