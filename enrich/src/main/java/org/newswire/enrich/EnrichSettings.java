package org.newswire.enrich;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;

/**
 * How the enrich stage runs.
 *
 * @param threads stream threads; more than there are partitions of the raw topic have nothing to do
 * @param stateDirectory where item histories are kept between runs; can be rebuilt from the cluster
 * @param withdrawnKept how long a canceled item stays in the current topic before its tombstone
 * @param entities file with the entities of the site, which need not be there
 * @param topicsModel folder with a topic model of the site's own archive
 */
public record EnrichSettings(
        int threads, Path stateDirectory, Duration withdrawnKept, Path entities, Optional<Path> topicsModel) {

    public static final Setting<Integer> THREADS = Setting.integer(
            "enrich.threads", 2, 1, 256, "Stream threads; more than there are partitions have nothing to do.");
    public static final Setting<Path> STATE_DIRECTORY = Setting.path(
            "enrich.state.directory",
            Path.of(System.getProperty("java.io.tmpdir"), "newswire-enrich").toString(),
            "Where item histories are kept between runs; rebuilt from the cluster when lost.");
    public static final Setting<Duration> WITHDRAWN_KEPT = Setting.duration(
            "enrich.withdrawn.kept", "30 d", "How long a canceled item stays in news.current before its tombstone.");
    public static final Setting<Path> ENTITIES = Setting.path(
            "enrich.entities",
            "entities.yml",
            "File with entities of the site's own, see operations.md; where there is none, none are added.");

    public static final Setting<Optional<String>> TOPICS_MODEL = Setting.optionalText(
            "enrich.topics.model",
            "Folder with a topic model that newswire topics train made of the site's own archive; empty: rules alone.");

    public static List<Setting<?>> all() {
        return List.of(THREADS, STATE_DIRECTORY, WITHDRAWN_KEPT, ENTITIES, TOPICS_MODEL);
    }

    public static EnrichSettings from(Settings settings) {
        return new EnrichSettings(
                settings.get(THREADS),
                settings.get(STATE_DIRECTORY),
                settings.get(WITHDRAWN_KEPT),
                settings.get(ENTITIES),
                settings.get(TOPICS_MODEL).map(Path::of));
    }
}
