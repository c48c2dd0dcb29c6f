package org.newswire.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final Setting<Integer> RECORDS =
            Setting.integer("sink.batch.max.records", 500, 1, 10_000, "Records in a batch.");
    private static final Setting<Duration> LINGER = Setting.duration("sink.batch.linger", "200 ms", "Longest wait.");
    private static final Setting<String> PASSWORD = Setting.secret("store.password", "", "Password.");
    private static final List<Setting<?>> KNOWN = List.of(RECORDS, LINGER, PASSWORD);

    @TempDir
    Path folder;

    @Test
    void laterOriginsWin() throws IOException {
        var file = Files.writeString(
                folder.resolve("newswire.properties"), "sink.batch.max.records=1\nsink.batch.linger=1 s");

        var settings = Settings.of(KNOWN)
                .file(file)
                .environment(Map.of("NEWSWIRE_SINK_BATCH_MAX_RECORDS", "2", "PATH", "/bin"))
                .commandLine(Map.of("sink.batch.max.records", "3"))
                .build();

        assertThat(settings.get(RECORDS)).isEqualTo(3);
        assertThat(settings.get(LINGER)).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.effective())
                .extracting(Settings.Effective::origin)
                .containsExactly("command line", file.toString(), "default");
    }

    @Test
    void listsEveryProblemAtOnceWithTheNearestName() {
        var builder = Settings.of(KNOWN)
                .environment(Map.of("NEWSWIRE_SINK_BATCH_LINGER", "soon"))
                .commandLine(Map.of("sink.batch.max.record", "5", "sink.batch.max.records", "0"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(
                        "command line: unknown setting sink.batch.max.record; did you mean sink.batch.max.records?")
                .hasMessageContaining(
                        "command line: sink.batch.max.records is \"0\", expected a whole number from 1 to 10000")
                .hasMessageContaining(
                        "environment NEWSWIRE_SINK_BATCH_LINGER: sink.batch.linger is \"soon\", expected a duration");
    }

    @Test
    void refusesAVariableThatLooksLikeASettingButIsNone() {
        var builder = Settings.of(KNOWN).environment(Map.of("NEWSWIRE_SINK_BATCH_LINGR", "1 s"));

        assertThatThrownBy(builder::build).hasMessageContaining("did you mean sink.batch.linger?");
    }

    @Test
    void leavesTheLaunchersVariablesAlone() {
        var settings = Settings.of(KNOWN)
                .environment(Map.of("NEWSWIRE_DATA", "/var/lib/newswire"))
                .build();

        assertThat(settings.get(RECORDS)).isEqualTo(500);
    }

    @Test
    void passesClientPropertiesThroughWithoutThePrefix() {
        var settings = Settings.of(KNOWN)
                .passThrough("kafka.")
                .environment(Map.of("NEWSWIRE_KAFKA_SECURITY_PROTOCOL", "SSL"))
                .commandLine(Map.of("kafka.ssl.key.password", "sesame"))
                .build();

        assertThat(settings.passedThrough("kafka."))
                .containsExactly(Map.entry("security.protocol", "SSL"), Map.entry("ssl.key.password", "sesame"));
    }

    @Test
    void masksSecretsWhereverTheyComeFrom() {
        var settings = Settings.of(KNOWN)
                .passThrough("kafka.")
                .commandLine(Map.of(
                        "store.password",
                        "sesame",
                        "kafka.sasl.jaas.config",
                        "user=\"x\" password=\"sesame\"",
                        "kafka.proxy",
                        "http://u:sesame@h/"))
                .build();

        assertThat(settings.get(PASSWORD)).isEqualTo("sesame");
        assertThat(settings.effective().toString()).doesNotContain("sesame");
    }

    @Test
    void neverShowsASecretInAProblem() {
        var secretNumber = new Setting<>("store.pin", "0", "Pin.", true, Integer::valueOf);
        var builder = Settings.of(List.of(secretNumber)).commandLine(Map.of("store.pin", "12x4"));

        assertThatThrownBy(builder::build).hasMessageContaining("store.pin is \"****\"");
    }
}
