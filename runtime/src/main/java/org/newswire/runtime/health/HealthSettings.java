package org.newswire.runtime.health;

import java.util.List;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;

/**
 * Where a process answers health checks.
 *
 * @param port TCP port, 0 for any free one, -1 for none
 */
public record HealthSettings(int port) {

    public static final Setting<Integer> PORT = Setting.integer(
            "health.port", -1, -1, 65_535, "Port of /health/live, /health/ready and /metrics; -1 for none.");

    public static List<Setting<?>> all() {
        return List.of(PORT);
    }

    public static HealthSettings from(Settings settings) {
        return new HealthSettings(settings.get(PORT));
    }
}
