package org.newswire.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryConfigTest {

    private static final List<ConfigDef> DEFINITIONS =
            List.of(RegistryConfig.DEFINITION, AvroSerializerConfig.DEFINITION, AvroDeserializerConfig.DEFINITION);

    @Test
    void hasConfluentsDefaults() {
        var url = new RegistryUrl(URI.create("http://localhost:8081"), Optional.empty());
        assertThat(RegistryConfig.from(Map.of("schema.registry.url", "http://localhost:8081")))
                .isEqualTo(new RegistryConfig(
                        List.of(url),
                        Optional.empty(),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(60),
                        3,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(20),
                        1_000));
        assertThat(AvroSerializerConfig.from(Map.of(), false))
                .isEqualTo(new AvroSerializerConfig(true, false, true, false, false, SubjectNameStrategy.TOPIC));
        assertThat(AvroDeserializerConfig.from(Map.of())).isEqualTo(new AvroDeserializerConfig(false, false));
    }

    @Test
    void readsWhatKafkaHandsOver() {
        var config = RegistryConfig.from(Map.of(
                "schema.registry.url",
                List.of("http://one:8081/", "https://two/registry//"),
                "basic.auth.credentials.source",
                "USER_INFO",
                "basic.auth.user.info",
                new Password("ieva:secret"),
                "max.retries",
                "7",
                "retries.wait.ms",
                5,
                "bootstrap.servers",
                "ignored:9092"));
        assertThat(config.urls())
                .containsExactly(
                        new RegistryUrl(URI.create("http://one:8081"), Optional.of("ieva:secret")),
                        new RegistryUrl(URI.create("https://two/registry"), Optional.of("ieva:secret")));
        assertThat(config.maxRetries()).isEqualTo(7);
        assertThat(config.firstWait()).isEqualTo(Duration.ofMillis(5));
        assertThat(config.toString()).doesNotContain("secret");
    }

    @Test
    void namesEveryProblemAtOnce() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> RegistryConfig.from(Map.of(
                        "schema.registry.url", "localhost:8081,http://good,ftp://bad",
                        "max.retries", "many",
                        "http.read.timeout.ms", 0,
                        "basic.auth.credentials.source", "SASL_INHERIT",
                        "schema.registry.ssl.truststore.location", "/missing")))
                .withMessageContainingAll(
                        "schema.registry.url: URL 1 must start with http",
                        "schema.registry.url: URL 2 must start with http",
                        "max.retries",
                        "http.read.timeout.ms",
                        "SASL_INHERIT",
                        "/missing");
    }

    @Test
    void needsAUrl() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> RegistryConfig.from(Map.of()))
                .withMessageContaining("schema.registry.url");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> RegistryConfig.from(Map.of("schema.registry.url", "")))
                .withMessageContaining("schema.registry.url");
    }

    @Test
    void needsUserAndPasswordWhereTheyAreAnnounced() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> RegistryConfig.from(Map.of(
                        "schema.registry.url", "http://localhost", "basic.auth.credentials.source", "USER_INFO")))
                .withMessageContaining("basic.auth.user.info")
                .withMessageContaining("user:password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://u:hunter2@", "://u:hunter2@host", "http://u:hunter2@ho st", "u:hunter2@host"})
    void neverRepeatsAUrlThatMayHoldAPassword(String url) {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> RegistryConfig.from(Map.of("schema.registry.url", url)))
                .withMessageNotContaining("hunter2");
    }

    @Test
    void isDescribedPropertyByProperty() throws IOException {
        var page = Files.readString(Path.of("src/main/java/org/newswire/runtime/registry/package-info.java"));
        var described = Pattern.compile("<tr><td>([a-z.]+)</td><td>([^<]*)</td>")
                .matcher(page)
                .results()
                .filter(row -> !row.group(1).startsWith("schema.registry.ssl"))
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(described).isEqualTo(defined());
    }

    private static Map<String, String> defined() {
        return DEFINITIONS.stream()
                .flatMap(definition -> definition.configKeys().values().stream())
                .collect(Collectors.toMap(key -> key.name, RegistryConfigTest::shownDefault, (one, same) -> one));
    }

    private static String shownDefault(ConfigDef.ConfigKey key) {
        if (!key.hasDefault()) return "required";
        if (key.defaultValue instanceof Password password) return password.value();
        var text = String.valueOf(key.defaultValue);
        return text.substring(text.lastIndexOf('.') + 1);
    }
}
