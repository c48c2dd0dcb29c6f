package org.newswire.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newswire.app.AppSettings;
import org.newswire.app.UserException;
import org.newswire.runtime.config.Settings;
import picocli.CommandLine.Option;

/** The options that say where settings come from; the same for every command that has any. */
final class ConfigOptions {

    private static final Path DEFAULT_FILE = Path.of("newswire.properties");

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "Settings file in Java properties syntax; default: $NEWSWIRE_CONFIG, else"
                    + " newswire.properties where that exists.")
    private @Nullable Path file;

    @Option(
            names = "-D",
            paramLabel = "NAME=VALUE",
            description = "Sets one setting; 'newswire config' lists them. May be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    /** The effective settings. */
    Settings settings() {
        return settings(Map.of(), "");
    }

    /** The effective settings with some decided by the command itself, which the person cannot override. */
    Settings settings(Map<String, String> decided, String origin) {
        var builder = AppSettings.builder();
        var configured = file();
        if (configured != null) builder.file(configured);
        return builder.environment(System.getenv())
                .commandLine(values)
                .override(decided, origin)
                .build();
    }

    /** Whether a setting is set anywhere. */
    boolean isSet(String name) {
        return settings().effective().stream()
                .anyMatch(setting ->
                        setting.name().equals(name) && !setting.origin().equals("default"));
    }

    private @Nullable Path file() {
        var named = file != null ? file : fromEnvironment();
        if (named == null) return Files.exists(DEFAULT_FILE) ? DEFAULT_FILE : null;
        if (!Files.isReadable(named)) throw new UserException("settings file " + named + " cannot be read");
        return named;
    }

    private static @Nullable Path fromEnvironment() {
        var name = System.getenv("NEWSWIRE_CONFIG");
        return name == null || name.isEmpty() ? null : Path.of(name);
    }
}
