package org.newswire.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.newswire.app.UserException;
import org.newswire.desks.Desk;
import org.newswire.desks.DeskFile;
import org.newswire.desks.stage.DesksSettings;
import org.newswire.runtime.config.Nearest;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.yaml.YamlException;

/**
 * The desks that a file defines, as commands read them.
 *
 * @param file where they are defined
 * @param all all of them, also those that are switched off, in their order
 */
record DefinedDesks(Path file, List<Desk> all) {

    /** Those of the file that settings name. */
    static DefinedDesks of(Settings settings) {
        return read(settings.get(DesksSettings.FILE));
    }

    /** Those of a file; says every problem with its position. */
    static DefinedDesks read(Path file) {
        try {
            return new DefinedDesks(file, DeskFile.read(file).desks());
        } catch (NoSuchFileException e) {
            throw new UserException(
                    "there is no " + file + "; name the file of desks with -D " + DesksSettings.FILE.name() + "=FILE");
        } catch (YamlException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** The desk of a name. */
    Desk find(String name) {
        return all.stream().filter(desk -> desk.name().equals(name)).findFirst().orElseThrow(() -> {
            var names = all.stream().map(Desk::name).toList();
            return new UserException(file + " defines no desk " + name
                    + Nearest.to(name, names)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(names.isEmpty() ? "" : "; there are " + String.join(", ", names)));
        });
    }
}
