package org.newswire.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.config.SettingsException;
import org.newswire.sink.SinkSettings;

class StoreSettingsTest {

    private static Settings.Builder builder() {
        var known = new ArrayList<Setting<?>>(StoreSettings.all());
        known.addAll(SinkSettings.all());
        return Settings.of(known);
    }

    @Test
    void defaultsArePinned() {
        assertThat(builder().build().effective())
                .extracting(setting -> setting.name() + "=" + setting.shownValue())
                .containsExactly(
                        "store.url=jdbc:postgresql://localhost:5432/newswire",
                        "store.user=newswire",
                        "store.password=",
                        "store.schema=newswire",
                        "store.migrate=true",
                        "sink.batch.max.records=500",
                        "sink.batch.max.bytes=8 MiB",
                        "sink.batch.linger=50 ms",
                        "sink.retry.first=200 ms",
                        "sink.retry.longest=30 s");
    }

    @Test
    void refusesNamesThatWouldHaveToBeQuotedAndOtherDatabases() {
        var wrong = builder().commandLine(Map.of("store.schema", "x\"; DROP", "store.url", "jdbc:mysql://db/x"));
        assertThatThrownBy(wrong::build)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("store.schema")
                .hasMessageContaining("store.url");
    }

    @Test
    void textNeverHoldsThePassword() {
        var settings = StoreSettings.from(builder()
                .commandLine(
                        Map.of("store.url", "jdbc:postgresql://db/news?password=hunter2", "store.password", "hunter2"))
                .build());
        assertThat(settings.toString()).isEqualTo("jdbc:postgresql://db/news schema newswire as newswire");
    }
}
