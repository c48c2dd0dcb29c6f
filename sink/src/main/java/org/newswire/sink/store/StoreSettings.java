package org.newswire.sink.store;

import java.util.List;
import java.util.Locale;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;

/**
 * How to reach the database.
 *
 * @param url JDBC URL; parameters of the PostgreSQL driver may follow it
 * @param user role to log in as; empty when the URL names it
 * @param password its password; empty for none
 * @param schema schema with Newswire's tables, so that several pipelines can share a database
 * @param migrate whether the sink creates and upgrades the tables when it starts
 */
public record StoreSettings(String url, String user, String password, String schema, boolean migrate) {

    public static final Setting<String> URL = new Setting<>(
            "store.url",
            "jdbc:postgresql://localhost:5432/newswire",
            "JDBC URL of the PostgreSQL database, version 14 or later.",
            false,
            StoreSettings::url);
    public static final Setting<String> USER =
            Setting.text("store.user", "newswire", "Database role to log in as; empty when the URL names it.");
    public static final Setting<String> PASSWORD = Setting.secret("store.password", "", "Password of that role.");
    public static final Setting<String> SCHEMA = new Setting<>(
            "store.schema",
            "newswire",
            "Database schema with the tables; several pipelines can share a database.",
            false,
            StoreSettings::schema);
    public static final Setting<Boolean> MIGRATE =
            Setting.flag("store.migrate", true, "Whether the sink creates and upgrades its tables when it starts.");

    public static List<Setting<?>> all() {
        return List.of(URL, USER, PASSWORD, SCHEMA, MIGRATE);
    }

    public static StoreSettings from(Settings settings) {
        return new StoreSettings(
                settings.get(URL),
                settings.get(USER),
                settings.get(PASSWORD),
                settings.get(SCHEMA),
                settings.get(MIGRATE));
    }

    /** For logs: everything but the password. */
    @Override
    public String toString() {
        return withoutParameters(url) + " schema " + schema + (user.isEmpty() ? "" : " as " + user);
    }

    private static String url(String text) {
        if (!text.startsWith("jdbc:postgresql:"))
            throw new IllegalArgumentException("a URL such as jdbc:postgresql://localhost:5432/newswire");
        return text;
    }

    // Folded to lower case as PostgreSQL does with unquoted names.
    private static String schema(String text) {
        var name = text.toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z_][a-z0-9_]{0,62}") || name.startsWith("pg_"))
            throw new IllegalArgumentException(
                    "a schema name: letters, digits and _, at most 63, not starting with pg_");
        return name;
    }

    // Driver parameters can hold passwords.
    private static String withoutParameters(String url) {
        var question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}
