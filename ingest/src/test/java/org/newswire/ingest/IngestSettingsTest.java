package org.newswire.ingest;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newswire.ingest.publish.PublisherSettings;
import org.newswire.ingest.source.folder.DropFolder;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.config.SettingsException;

class IngestSettingsTest {

    @Test
    void keepsItsNamesAndDefaults() {
        assertThat(IngestSettings.all().stream().collect(toMap(Setting::name, Setting::defaultText)))
                .isEqualTo(Map.ofEntries(
                        Map.entry("ingest.instance", "ingest"),
                        Map.entry("ingest.folder", "inbox"),
                        Map.entry("ingest.folder.done", ""),
                        Map.entry("ingest.folder.failed", ""),
                        Map.entry("ingest.feed", "local"),
                        Map.entry("ingest.feeds", "feeds.yml"),
                        Map.entry("ingest.feeds.look", "2 s"),
                        Map.entry("ingest.folder.quiet", "500 ms"),
                        Map.entry("ingest.folder.scan", "500 ms"),
                        Map.entry("ingest.format", "auto"),
                        Map.entry("ingest.encoding", "auto"),
                        Map.entry("ingest.max.unit.bytes", "4 MiB"),
                        Map.entry("ingest.batch.units", "500"),
                        Map.entry("ingest.batch.bytes", "8 MiB"),
                        Map.entry("ingest.batch.linger", "200 ms"),
                        Map.entry("ingest.poll.threads", "16"),
                        Map.entry("ingest.poll.connect.timeout", "10 s"),
                        Map.entry("ingest.poll.deadline", "60 s"),
                        Map.entry("ingest.poll.user.agent", ""),
                        Map.entry("ingest.poll.memory", ""),
                        Map.entry("ingest.push.port", "-1"),
                        Map.entry("ingest.push.bind", "127.0.0.1"),
                        Map.entry("ingest.push.max.bytes", "4 MiB"),
                        Map.entry("ingest.push.connections", "256"),
                        Map.entry("ingest.push.request.within", "30 s"),
                        Map.entry("ingest.push.answer.within", "30 s"),
                        Map.entry("ingest.receipts", "200000")));
    }

    @Test
    void readsTheDefaults() {
        var settings = settings(Map.of());
        assertThat(settings.dropFolder())
                .isEqualTo(new DropFolder(
                        Path.of("inbox"),
                        Path.of("inbox/done"),
                        Path.of("inbox/failed"),
                        "local",
                        Duration.ofMillis(500),
                        Duration.ofMillis(500)));
        assertThat(settings.publisher())
                .isEqualTo(new PublisherSettings("ingest", 500, 8 * 1024 * 1024, Duration.ofMillis(200), 200_000));
        assertThat(settings.encoding()).isEmpty();
        assertThat(settings.formats().names()).hasSizeGreaterThan(1);
    }

    @Test
    void readsAFormatAndAnEncoding() {
        var settings = settings(Map.of("ingest.format", "jsonl", "ingest.encoding", "windows-1257"));
        assertThat(settings.formats().names()).containsExactly("jsonl");
        assertThat(settings.encoding()).hasValue(Charset.forName("windows-1257"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThatThrownBy(() -> settings(Map.of("ingest.format", "morse", "ingest.encoding", "semaphore")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("unknown format morse, known are jsonl, json-array")
                .hasMessageContaining("auto or the name of an encoding");
    }

    private static IngestSettings settings(Map<String, String> values) {
        return IngestSettings.from(
                Settings.of(IngestSettings.all()).commandLine(values).build());
    }
}
