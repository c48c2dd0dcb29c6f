package org.newswire.app.command;

import org.newswire.app.view.Table;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.registry.ContractSchemas;
import org.newswire.runtime.registry.RegistrySettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Registers and checks the schemas of the contract. */
@Command(
        name = "schemas",
        mixinStandardHelpOptions = true,
        header = "Register or check the schemas.",
        synopsisSubcommandLabel = "COMMAND",
        description = "Registers or checks the schemas of the contract in a schema registry.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire schemas register -D schema.registry.url=http://registry:8081",
            "  newswire schemas check -D schema.registry.url=http://registry:8081"
        })
public final class SchemasCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "schemas register or schemas check?");
    }

    @Command(
            name = "register",
            mixinStandardHelpOptions = true,
            description = "Sets compatibility levels and registers the schemas. May run more than once.")
    int register(@Mixin ConfigOptions config) {
        var table = new Table("SUBJECT", "VERSION", "ID");
        for (var schema : schemas(config.settings()).register())
            table.row(schema.subject(), Integer.toString(schema.version()), Integer.toString(schema.id()));
        table.print(spec.commandLine().getOut());
        return 0;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Says how the registry differs from the contract; exit code 1 when it does.")
    int check(@Mixin ConfigOptions config) {
        var differences = schemas(config.settings()).differences();
        return Differences.print(spec.commandLine().getOut(), differences, "the registry follows the contract");
    }

    private static ContractSchemas schemas(Settings settings) {
        return new ContractSchemas(
                RegistrySettings.from(settings).client(),
                KafkaSettings.from(settings).topics());
    }
}
