package org.newswire.runtime.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.security.ssl.DefaultSslEngineFactory;

/**
 * Keys and trusted certificates for a registry behind TLS. The names and their meaning are Kafka's, each after
 * {@code schema.registry.}: JKS, PKCS12 and PEM stores, as files or in line. Kafka's own code reads them.
 */
final class RegistrySsl {

    static final String PREFIX = "schema.registry.";
    private static final String SSL = "ssl.";

    private RegistrySsl() {}

    /** The context, empty when no property is set; throws {@link ConfigException} when the stores cannot be used. */
    static Optional<SSLContext> context(Map<String, ?> properties) {
        var ssl = new HashMap<String, Object>();
        properties.forEach((name, value) -> {
            if (name.startsWith(PREFIX + SSL)) ssl.put(name.substring(PREFIX.length()), value);
        });
        if (ssl.isEmpty()) return Optional.empty();
        checkHostIsVerified(ssl);
        try (var factory = new DefaultSslEngineFactory()) {
            factory.configure(new ConfigDef().withClientSslSupport().parse(ssl));
            return Optional.of(factory.sslContext());
        } catch (ConfigException problem) {
            throw problem;
        } catch (KafkaException problem) {
            throw new ConfigException(PREFIX + "ssl.*: " + problem.getMessage());
        }
    }

    private static void checkHostIsVerified(Map<String, Object> ssl) {
        var name = SslConfigs.SSL_ENDPOINT_IDENTIFICATION_ALGORITHM_CONFIG;
        if (!"https".equalsIgnoreCase(String.valueOf(ssl.getOrDefault(name, "https"))))
            throw new ConfigException(
                    PREFIX + name + ": the host name is always checked; give the registry a certificate with its name");
    }
}
