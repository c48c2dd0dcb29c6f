package org.newswire.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client and a registry behind TLS, with keys that keytool makes. */
class RegistrySslTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path directory;

    private static Path localhost;
    private static Path elsewhere;

    @BeforeAll
    static void makeKeys() throws IOException, InterruptedException {
        localhost = keyStore("localhost");
        elsewhere = keyStore("registry.example");
    }

    @Test
    void trustsTheCertificateOfATrustStore() throws Exception {
        try (var registry = FakeRegistry.startWithTls(context(localhost), false)) {
            var client = client(
                    registry,
                    Map.of(
                            "schema.registry.ssl.truststore.location",
                            localhost.toString(),
                            "schema.registry.ssl.truststore.password",
                            PASSWORD,
                            "schema.registry.ssl.truststore.type",
                            "PKCS12"));
            assertThat(client.register("news.raw-value", Records.HARBOUR)).isEqualTo(1);
        }
    }

    @Test
    void trustsACertificateInPem() throws Exception {
        var certificate = load(localhost).getCertificate("registry");
        var pem = Files.writeString(
                directory.resolve("ca.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        try (var registry = FakeRegistry.startWithTls(context(localhost), false)) {
            var client = client(
                    registry,
                    Map.of(
                            "schema.registry.ssl.truststore.location",
                            pem.toString(),
                            "schema.registry.ssl.truststore.type",
                            "PEM"));
            assertThat(client.register("news.raw-value", Records.HARBOUR)).isEqualTo(1);
        }
    }

    @Test
    void showsItsOwnCertificateWhenAsked() throws Exception {
        try (var registry = FakeRegistry.startWithTls(context(localhost), true)) {
            var trust = new HashMap<String, Object>(Map.of(
                    "schema.registry.ssl.truststore.location",
                    localhost.toString(),
                    "schema.registry.ssl.truststore.password",
                    PASSWORD,
                    "schema.registry.ssl.truststore.type",
                    "PKCS12"));
            assertThatExceptionOfType(RegistryUnavailableException.class)
                    .isThrownBy(() -> client(registry, trust).register("news.raw-value", Records.HARBOUR));

            trust.put("schema.registry.ssl.keystore.location", localhost.toString());
            trust.put("schema.registry.ssl.keystore.password", PASSWORD);
            trust.put("schema.registry.ssl.key.password", PASSWORD);
            trust.put("schema.registry.ssl.keystore.type", "PKCS12");
            assertThat(client(registry, trust).register("news.raw-value", Records.HARBOUR))
                    .isEqualTo(1);
        }
    }

    @Test
    void doesNotTalkToARegistryThatItCannotTrust() throws Exception {
        try (var registry = FakeRegistry.startWithTls(context(localhost), false)) {
            assertThatExceptionOfType(RegistryUnavailableException.class)
                    .isThrownBy(() -> client(registry, Map.of()).subjects())
                    .withMessageContaining("SSLHandshakeException");
        }
    }

    @Test
    void doesNotTalkToARegistryOfAnotherName() throws Exception {
        try (var registry = FakeRegistry.startWithTls(context(elsewhere), false)) {
            var client = client(
                    registry,
                    Map.of(
                            "schema.registry.ssl.truststore.location",
                            elsewhere.toString(),
                            "schema.registry.ssl.truststore.password",
                            PASSWORD,
                            "schema.registry.ssl.truststore.type",
                            "PKCS12"));
            assertThatExceptionOfType(RegistryUnavailableException.class)
                    .isThrownBy(client::subjects)
                    .withMessageContaining("localhost");
        }
    }

    @Test
    void refusesStoresThatItCannotRead() {
        var properties = Map.of(
                "schema.registry.url",
                "https://localhost",
                "schema.registry.ssl.truststore.location",
                directory.resolve("missing.p12").toString());
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> RegistryConfig.from(properties))
                .withMessageContaining("missing.p12");
    }

    @Test
    void refusesToSkipTheCheckOfTheHostName() {
        var properties = Map.of(
                "schema.registry.url", "https://localhost",
                "schema.registry.ssl.endpoint.identification.algorithm", "");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> RegistryConfig.from(properties))
                .withMessageContaining("host name is always checked");
    }

    private static SchemaRegistryClient client(FakeRegistry registry, Map<String, ?> ssl) {
        var properties = new HashMap<String, Object>(ssl);
        properties.put("schema.registry.url", registry.url());
        properties.put("max.retries", 0);
        return new RestSchemaRegistryClient(properties);
    }

    private static Path keyStore(String host) throws IOException, InterruptedException {
        var file = directory.resolve(host + ".p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "registry",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "SAN=dns:" + host,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        var output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(output).isZero();
        return file;
    }

    private static KeyStore load(Path file) throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private static SSLContext context(Path file) throws GeneralSecurityException, IOException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(load(file), PASSWORD.toCharArray());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(load(file));
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
