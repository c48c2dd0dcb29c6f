package org.newswire.runtime.registry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.Range;
import org.apache.kafka.common.config.ConfigDef.ValidString;
import org.apache.kafka.common.config.ConfigException;

/**
 * How to reach a schema registry. The properties are listed in the package description.
 *
 * @param urls registries that share their content, tried in this order
 * @param ssl keys and trusted certificates; empty for those of the JVM
 * @param connectTimeout bound for opening a connection
 * @param readTimeout bound for one answer
 * @param maxRetries how often a request is tried again after all URLs failed
 * @param firstWait wait before the first retry; doubles after each
 * @param longestWait bound for that wait
 * @param cacheCapacity schemas and ids kept in memory
 */
public record RegistryConfig(
        List<RegistryUrl> urls,
        Optional<SSLContext> ssl,
        Duration connectTimeout,
        Duration readTimeout,
        int maxRetries,
        Duration firstWait,
        Duration longestWait,
        int cacheCapacity) {

    public static final String SCHEMA_REGISTRY_URL = "schema.registry.url";
    public static final String CREDENTIALS_SOURCE = "basic.auth.credentials.source";
    public static final String USER_INFO = "basic.auth.user.info";
    public static final String CONNECT_TIMEOUT = "http.connect.timeout.ms";
    public static final String READ_TIMEOUT = "http.read.timeout.ms";
    public static final String MAX_RETRIES = "max.retries";
    public static final String RETRIES_WAIT = "retries.wait.ms";
    public static final String RETRIES_MAX_WAIT = "retries.max.wait.ms";
    public static final String MAX_SCHEMAS = "max.schemas.per.subject";

    private static final String FROM_URL = "URL";
    private static final String FROM_USER_INFO = "USER_INFO";

    static final ConfigDef DEFINITION = new ConfigDef()
            .define(
                    SCHEMA_REGISTRY_URL,
                    ConfigDef.Type.LIST,
                    ConfigDef.NO_DEFAULT_VALUE,
                    Importance.HIGH,
                    "Registries that share their content, separated by commas.")
            .define(
                    CREDENTIALS_SOURCE,
                    ConfigDef.Type.STRING,
                    FROM_URL,
                    ValidString.in(FROM_URL, FROM_USER_INFO),
                    Importance.MEDIUM,
                    "Where user and password come from.")
            .define(USER_INFO, ConfigDef.Type.PASSWORD, "", Importance.MEDIUM, "user:password")
            .define(
                    CONNECT_TIMEOUT,
                    ConfigDef.Type.INT,
                    60_000,
                    Range.atLeast(1),
                    Importance.LOW,
                    "Time to connect, in ms.")
            .define(
                    READ_TIMEOUT,
                    ConfigDef.Type.INT,
                    60_000,
                    Range.atLeast(1),
                    Importance.LOW,
                    "Time for one answer, in ms.")
            .define(MAX_RETRIES, ConfigDef.Type.INT, 3, Range.atLeast(0), Importance.LOW, "Rounds after the first one.")
            .define(RETRIES_WAIT, ConfigDef.Type.INT, 1_000, Range.atLeast(0), Importance.LOW, "First wait, in ms.")
            .define(
                    RETRIES_MAX_WAIT,
                    ConfigDef.Type.INT,
                    20_000,
                    Range.atLeast(0),
                    Importance.LOW,
                    "Longest wait, in ms.")
            .define(
                    MAX_SCHEMAS,
                    ConfigDef.Type.INT,
                    1_000,
                    Range.atLeast(1),
                    Importance.LOW,
                    "Schemas and ids kept in memory.");

    public RegistryConfig {
        if (urls.isEmpty()) throw new IllegalArgumentException("no registry URL");
        urls = List.copyOf(urls);
    }

    /** Reads Confluent's properties; throws {@link ConfigException} with every problem. */
    public static RegistryConfig from(Map<String, ?> properties) {
        var read = new ConfluentProperties(DEFINITION, properties);
        var urls = urls(read);
        var ssl = Optional.<SSLContext>empty();
        try {
            ssl = RegistrySsl.context(properties);
        } catch (ConfigException problem) {
            read.addProblem(problem);
        }
        read.check();
        return new RegistryConfig(
                urls,
                ssl,
                Duration.ofMillis(read.integer(CONNECT_TIMEOUT)),
                Duration.ofMillis(read.integer(READ_TIMEOUT)),
                read.integer(MAX_RETRIES),
                Duration.ofMillis(read.integer(RETRIES_WAIT)),
                Duration.ofMillis(read.integer(RETRIES_MAX_WAIT)),
                read.integer(MAX_SCHEMAS));
    }

    private static List<RegistryUrl> urls(ConfluentProperties read) {
        var urls = new ArrayList<RegistryUrl>();
        if (!read.has(SCHEMA_REGISTRY_URL)) return urls;
        for (var text : read.list(SCHEMA_REGISTRY_URL)) {
            try {
                urls.add(RegistryUrl.of(text));
            } catch (IllegalArgumentException wrong) {
                read.addProblem(new ConfigException(
                        SCHEMA_REGISTRY_URL + ": URL " + (urls.size() + 1) + " " + wrong.getMessage()));
            }
        }
        if (urls.isEmpty()) read.addProblem(new ConfigException(SCHEMA_REGISTRY_URL + ": no usable URL"));
        return withCredentials(urls, read);
    }

    private static List<RegistryUrl> withCredentials(List<RegistryUrl> urls, ConfluentProperties read) {
        if (!read.has(CREDENTIALS_SOURCE) || !read.text(CREDENTIALS_SOURCE).equals(FROM_USER_INFO)) return urls;
        var userInfo = read.secret(USER_INFO);
        if (!userInfo.contains(":"))
            read.addProblem(new ConfigException(
                    USER_INFO + ": expected user:password, because " + CREDENTIALS_SOURCE + " is " + FROM_USER_INFO));
        return urls.stream().map(url -> url.withUserInfo(userInfo)).toList();
    }
}
