package org.newswire.desks.stage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;

/**
 * How the desks stage runs.
 *
 * @param file file that defines the desks
 * @param look how long to wait between two looks at it
 * @param threads stream threads; more than there are partitions of the enriched topic have nothing to do
 * @param partitions partitions of a desk's topic that is created
 * @param stateDirectory where it is kept which item is on which desk; can be rebuilt from the cluster
 */
public record DesksSettings(Path file, Duration look, int threads, int partitions, Path stateDirectory) {

    public static final Setting<Path> FILE = Setting.path(
            "desks.file",
            "desks.yml",
            "File that defines the desks, see operations.md; where there is none, there are no desks.");
    public static final Setting<Duration> LOOK = Setting.duration(
            "desks.look",
            "2 s",
            "How long to wait between two looks at the file of desks; it is used as soon as two looks see the same.");
    public static final Setting<Integer> THREADS = Setting.integer(
            "desks.threads", 1, 1, 256, "Stream threads; more than there are partitions have nothing to do.");
    public static final Setting<Integer> PARTITIONS = Setting.integer(
            "desks.partitions",
            1,
            1,
            1_000,
            "Partitions of a desk's topic that is created; with one, a desk is read in one order.");
    public static final Setting<Path> STATE_DIRECTORY = Setting.path(
            "desks.state.directory",
            Path.of(System.getProperty("java.io.tmpdir"), "newswire-desks").toString(),
            "Where it is kept which item is on which desk; rebuilt from the cluster when lost.");

    public static List<Setting<?>> all() {
        return List.of(FILE, LOOK, THREADS, PARTITIONS, STATE_DIRECTORY);
    }

    public static DesksSettings from(Settings settings) {
        return new DesksSettings(
                settings.get(FILE),
                settings.get(LOOK),
                settings.get(THREADS),
                settings.get(PARTITIONS),
                settings.get(STATE_DIRECTORY));
    }
}
