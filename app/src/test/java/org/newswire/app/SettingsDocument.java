package org.newswire.app;

import java.nio.file.Path;
import java.util.List;
import org.newswire.runtime.config.Setting;

/** {@code docs/settings.md}, written from the settings themselves. */
final class SettingsDocument {

    private static final String INTRODUCTION = """
            # Settings

            Generated from the code; `newswire config` shows the effective values and where each came from, `newswire config --doc` also what they mean.

            Later wins: default, file, environment, command line.

            | Where | How |
            |---|---|
            | file | Java properties in UTF-8: `--config FILE`, else `$NEWSWIRE_CONFIG`, else `newswire.properties` in the working directory where that exists |
            | environment | the name in the second column below |
            | command line | `-D name=value`, as often as needed |

            Names under `kafka.` and `registry.` that are not listed go to the Kafka clients and to the registry client and serdes without that prefix: `kafka.security.protocol=SSL`, `registry.basic.auth.user.info=user:password`. Names under `schema.registry.`, such as those for TLS, go there as they are. Any other unknown name is refused.

            A duration is written `500 ms`, `30 s`, `5 min`, `2 h` or `30 d`; a number of bytes `4 MiB`, `512 KiB` or `1000`.

            | Setting | Environment | Default | Meaning |
            |---|---|---|---|
            """;

    private SettingsDocument() {}

    static String of(List<Setting<?>> settings) {
        var page = new StringBuilder(INTRODUCTION);
        for (var setting : settings)
            page.append("| `%s` | `%s` | %s | %s |\n"
                    .formatted(
                            setting.name(),
                            setting.environmentName(),
                            code(defaultText(setting)),
                            setting.doc().replace("|", "\\|")));
        return page.toString();
    }

    /** The default as it is on every machine. */
    static String defaultText(Setting<?> setting) {
        return setting.defaultText()
                .replace(Path.of(System.getProperty("java.io.tmpdir")).toString(), "${java.io.tmpdir}");
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
