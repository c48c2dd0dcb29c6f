package org.newswire.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the pipeline on this machine keeps its data. */
final class DataOption {

    private static final String DEFAULT = ".newswire";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder of the pipeline on this machine; default: $NEWSWIRE_DATA, else .newswire.")
    private @Nullable Path folder;

    /** The folder, absolute; it need not exist. */
    Path folder() {
        var named = folder != null ? folder : Path.of(fromEnvironment());
        return named.toAbsolutePath().normalize();
    }

    private static String fromEnvironment() {
        var name = System.getenv("NEWSWIRE_DATA");
        return name == null || name.isEmpty() ? DEFAULT : name;
    }
}
