package org.newswire.app.events;

import java.time.Duration;
import java.util.List;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;

/**
 * Who may read desks as server-sent events.
 *
 * @param clients most at once, one thread and one consumer each; 0 for none
 * @param remote whether others than this machine may; nobody is asked for a password
 * @param heartbeat how long nothing is sent at most
 */
public record EventSettings(int clients, boolean remote, Duration heartbeat) {

    public static final Setting<Integer> CLIENTS = Setting.integer(
            "desks.events.clients",
            32,
            0,
            1_000,
            "Most readers of GET /desks/{desk}/events on health.port at once, one thread each; 0 for none.");
    public static final Setting<Boolean> REMOTE = Setting.flag(
            "desks.events.remote",
            false,
            "Whether other machines may read it too. Nobody is asked for a password: put a proxy in front that does.");
    public static final Setting<Duration> HEARTBEAT = Setting.duration(
            "desks.events.heartbeat",
            "15 s",
            "After how long without news a comment is sent, to keep connections open.");

    public static List<Setting<?>> all() {
        return List.of(CLIENTS, REMOTE, HEARTBEAT);
    }

    public static EventSettings from(Settings settings) {
        return new EventSettings(settings.get(CLIENTS), settings.get(REMOTE), settings.get(HEARTBEAT));
    }
}
