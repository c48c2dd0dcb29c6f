package org.newswire.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newswire.app.events.EventSettings;
import org.newswire.desks.stage.DesksSettings;
import org.newswire.enrich.EnrichSettings;
import org.newswire.ingest.IngestSettings;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.health.HealthSettings;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.registry.RegistrySettings;
import org.newswire.sink.SinkSettings;
import org.newswire.sink.store.StoreSettings;
import org.newswire.stack.LocalStack;

/** Every setting of every stage, in the order they are shown. */
public final class AppSettings {

    private AppSettings() {}

    public static List<Setting<?>> all() {
        var all = new ArrayList<Setting<?>>();
        all.addAll(KafkaSettings.all());
        all.addAll(RegistrySettings.all());
        all.addAll(IngestSettings.all());
        all.addAll(EnrichSettings.all());
        all.addAll(DesksSettings.all());
        all.addAll(EventSettings.all());
        all.addAll(SinkSettings.all());
        all.addAll(StoreSettings.all());
        all.addAll(HealthSettings.all());
        return all;
    }

    /** Collects settings of all stages, with what goes to Kafka's and the registry's clients as it is. */
    public static Settings.Builder builder() {
        return Settings.of(all())
                .passThrough(KafkaSettings.PASS_THROUGH)
                .passThrough(RegistrySettings.PASS_THROUGH)
                .passThrough(RegistrySettings.PASS_THROUGH_AS_IS);
    }

    /** What a stack decides about the settings: where its servers are. */
    public static Map<String, String> addresses(LocalStack stack) {
        return Map.of(
                KafkaSettings.BOOTSTRAP_SERVERS.name(), stack.bootstrapServers(),
                RegistrySettings.URL.name(), stack.registryUrl(),
                StoreSettings.URL.name(), stack.jdbcUrl(),
                StoreSettings.USER.name(), stack.jdbcUser(),
                StoreSettings.PASSWORD.name(), stack.jdbcPassword());
    }
}
